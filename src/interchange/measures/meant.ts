import { type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { periodsOf } from '../../domain/measures';
import { equalPeriods, type PeriodSpan } from '../../domain/periodsFrom';
import type { Table } from '../table';
import { periodsSaid } from './proposeDraft';
import type { SaidValue } from './saidValue';
import { keyOf, type ValueDraft } from './valueDraft';

/** A text of the file and the row of the map it stands for; null where one is to be made. */
export interface Meant {
  readonly text: string;
  readonly id: Id | null;
}

export interface PeriodMeant extends Meant {
  /** Null while nobody has said which days it means. */
  readonly span: PeriodSpan | null;
}

export interface PartnerMeant extends Meant {
  /** What values of the file go by: its id there, else its name. */
  readonly key: string;
  readonly sourceId: string;
  readonly count: number;
}

/** The periods that a table speaks of. */
export const periodsMeant = (
  document: MapDocument,
  table: Table,
  draft: ValueDraft,
): readonly PeriodMeant[] => {
  const there = periodsOf(document);
  return periodsSaid(table, draft).map((text) => {
    const span = draft.periods[keyOf(text)] ?? null;
    const same = span && there.find((period) => equalPeriods(period, span));
    return { text, span, id: same?.id ?? null };
  });
};

/** The groups that values are told for; everybody is none. */
export const groupsMeant = (
  document: MapDocument,
  draft: ValueDraft,
  values: readonly SaidValue[],
): readonly Meant[] => {
  const texts = new Map(values.map(({ group }) => [keyOf(group), group]));
  const there = rowsOf(document, 'subgroup').filter(
    ({ dimension }) => keyOf(dimension) === keyOf(draft.dimension),
  );
  return [...texts]
    .filter(([key]) => key && !draft.totals[key])
    .map(([key, text]) => ({
      text,
      id: there.find(({ name }) => keyOf(name) === key)?.id ?? null,
    }));
};

/** Who values are of. */
export const partnersMeant = (
  draft: ValueDraft,
  values: readonly SaidValue[],
): readonly PartnerMeant[] => {
  const found = new Map<string, PartnerMeant>();
  for (const { partner, partnerId } of values) {
    const key = keyOf(partnerId || partner);
    const there = found.get(key);
    const count = (there?.count ?? 0) + 1;
    const id = draft.partners[key] ?? null;
    found.set(key, { key, text: there?.text ?? partner, sourceId: partnerId, id, count });
  }
  return [...found.values()];
};
