import { type MapDocument, nodeOf } from '../../domain/document';
import { everybodyIn } from '../../domain/everybody';
import type { Id } from '../../domain/id';
import { unitsOf } from '../../domain/measures';
import { bookOf, partnersBeside, type ToldPartner } from './book/bookOf';
import { everybodyId, isEverybody } from './everybodySaid';
import type { SaidPlace, SaidValue } from './saidValue';
import { keyOf } from './valueDraft';
import { onceBy, type ValueSource } from './valueSource';

/** A text of the file and the row of the map it stands for; null where one is to be made. */
export interface Meant {
  /** What values of the file lead here by. */
  readonly key: string;
  readonly text: string;
  readonly id: Id | null;
}

export interface PartnerMeant extends Meant {
  readonly sourceId: string;
  /** How many values are of it. */
  readonly count: number;
  /** It stands for everybody here; with no id, its center is yet to be made. */
  readonly isEverybody: boolean;
  /** What it was recognized by; null where somebody chose, or it is new. */
  readonly by: 'id' | 'name' | null;
}

/** A program or site that reports on its own. */
export interface UnitMeant extends Meant {
  /** The key of its partner. */
  readonly partner: string;
}

/** What a partner of a file is compared by: the id it has there, else its name. */
export const partnerKey = ({ partner, partnerId }: ToldPartner): string =>
  keyOf(partnerId || partner);

/** What a program or site is found by. */
export const unitKey = (partner: string, unit: string): string => `${partner}\n${unit}`;

/** Which partner of the map one of a file is, as somebody chose or it was recognized. */
export const partnerChosen =
  (sources: readonly ValueSource[]): ((key: string) => Id | null) =>
  (key) => {
    for (const { draft } of sources) {
      const id = draft.partners[key];
      if (id) return id;
    }
    return null;
  };

const recognized = (
  document: MapDocument,
  id: Id | null,
  { partner, partnerId }: ToldPartner,
): PartnerMeant['by'] => {
  const row = nodeOf(document, id);
  if (!row) return null;
  const own = row.type === 'center' ? everybodyId : (row.sourceId ?? '');
  const ids = [row.id, own].map(keyOf);
  if (partnerId && ids.includes(keyOf(partnerId))) return 'id';
  return keyOf(row.name) === keyOf(partner) ? 'name' : null;
};

const isLeft = (sources: readonly ValueSource[], key: string): boolean =>
  sources.some(({ draft }) => draft.leaves[key] === true);

/**
 * Who values are of, and who else is named: with an empty place only partners that are there
 * already, since a heading between rows is nobody.
 */
export const partnersMeant = (
  document: MapDocument,
  sources: readonly ValueSource[],
  values: readonly SaidValue[],
  blanks: readonly SaidPlace[],
): readonly PartnerMeant[] => {
  const chosen = partnerChosen(sources);
  const everybody = everybodyIn(document);
  const counts = new Map<string, number>();
  for (const { keys } of values) counts.set(keys.partner, (counts.get(keys.partner) ?? 0) + 1);
  const beside = sources
    .flatMap(({ table }) => partnersBeside(bookOf(table)))
    .map((one) => ({ ...one, key: partnerKey(one) }));
  const named = [
    ...values.map(({ partner, partnerId, keys }) => ({ partner, partnerId, key: keys.partner })),
    ...blanks
      .filter(({ keys }) => chosen(keys.partner) !== null)
      .map(({ partner, partnerId, keys }) => ({ partner, partnerId, key: keys.partner })),
    ...beside.filter(({ key, partner }) => partner !== '' && !isLeft(sources, key)),
  ];
  return onceBy(named, ({ key }) => key).map((one) => {
    const id = chosen(one.key);
    const by = recognized(document, id, one);
    const its = isEverybody(everybody, one.key, id);
    const { key, partner: text, partnerId: sourceId } = one;
    return { key, text, sourceId, id, count: counts.get(key) ?? 0, isEverybody: its, by };
  });
};

/** The programs and sites that are spoken of, each with its partner. */
export const unitsMeant = (
  document: MapDocument,
  sources: readonly ValueSource[],
  places: readonly SaidPlace[],
): readonly UnitMeant[] => {
  const chosen = partnerChosen(sources);
  const beside = sources.flatMap(({ table }) => bookOf(table).units);
  const named = [
    ...beside.map((one) => ({ partner: partnerKey(one), unit: keyOf(one.unit), text: one.unit })),
    ...places.map(({ keys, unit }) => ({ partner: keys.partner, unit: keys.unit, text: unit })),
  ].filter(({ unit }) => unit !== '');
  return onceBy(named, ({ partner, unit }) => unitKey(partner, unit)).map(
    ({ partner, unit, text }) => {
      const its = chosen(partner);
      const there = its ? unitsOf(document, its).find(({ name }) => keyOf(name) === unit) : null;
      return { key: unitKey(partner, unit), partner, text, id: there?.id ?? null };
    },
  );
};
