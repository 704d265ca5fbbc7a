import { type MapDocument, nodeOf, rowsOf } from '../../domain/document';
import { isDay } from '../../domain/fieldFit';
import type { Id } from '../../domain/id';
import { periodsOf } from '../../domain/measures';
import { equalPeriods, type PeriodSpan } from '../../domain/periodsFrom';
import type { Table } from '../table';
import type { SaidValue } from './saidValue';
import { measuresSaid, periodsSaid } from './textsOf';
import { groupKey, keyOf, type MeasureDraft, type ValueDraft } from './valueDraft';

/** A text of the file and the row of the map it stands for; null where one is to be made. */
export interface Meant {
  /** What values of the file lead here by. */
  readonly key: string;
  readonly text: string;
  readonly id: Id | null;
}

export interface MeasureMeant extends MeasureDraft {
  readonly key: string;
}

export interface PeriodMeant extends Meant {
  /** Null while nobody has said which days it means. */
  readonly span: PeriodSpan | null;
}

export interface GroupMeant extends Meant {
  readonly dimension: string;
}

export interface PartnerMeant extends Meant {
  readonly sourceId: string;
  readonly count: number;
  /** What it was recognized by; null where somebody chose, or it is new. */
  readonly by: 'id' | 'name' | null;
}

/** Everything that the values of a file are about. */
export interface KnownRows {
  readonly measures: readonly MeasureMeant[];
  readonly periods: readonly PeriodMeant[];
  readonly groups: readonly GroupMeant[];
  readonly partners: readonly PartnerMeant[];
}

export const measuresMeant = (table: Table, draft: ValueDraft): readonly MeasureMeant[] =>
  measuresSaid(table, draft).flatMap((name) => {
    const key = keyOf(name);
    const its = draft.measures[key];
    return its ? [{ ...its, key }] : [];
  });

/** Both days are there, and follow each other. */
const isSpan = ({ start, end }: PeriodSpan): boolean => isDay(start) && isDay(end) && start <= end;

export const periodsMeant = (
  document: MapDocument,
  table: Table,
  draft: ValueDraft,
): readonly PeriodMeant[] => {
  const there = periodsOf(document);
  return periodsSaid(table, draft).map((text) => {
    const key = keyOf(text);
    const given = draft.periods[key];
    const span = given && isSpan(given) ? given : null;
    const same = span && there.find((period) => equalPeriods(period, span));
    return { key, text, span, id: same?.id ?? null };
  });
};

/** The groups that values are told for; everybody is none. */
export const groupsMeant = (
  document: MapDocument,
  values: readonly SaidValue[],
): readonly GroupMeant[] => {
  const there = new Map(
    rowsOf(document, 'subgroup').map(({ dimension, name, id }) => [groupKey(dimension, name), id]),
  );
  const found = new Map<string, GroupMeant>();
  for (const { keys, group, dimension } of values)
    if (keys.group && !found.has(keys.group)) {
      const id = there.get(keys.group) ?? null;
      found.set(keys.group, { key: keys.group, text: group, dimension, id });
    }
  return [...found.values()];
};

const recognized = (
  document: MapDocument,
  id: Id | null,
  { partner, partnerId }: SaidValue,
): PartnerMeant['by'] => {
  const row = nodeOf(document, id);
  if (!row) return null;
  if (partnerId && keyOf(row.sourceId ?? '') === keyOf(partnerId)) return 'id';
  return keyOf(row.name) === keyOf(partner) ? 'name' : null;
};

/** Who values are of. */
export const partnersMeant = (
  document: MapDocument,
  draft: ValueDraft,
  values: readonly SaidValue[],
): readonly PartnerMeant[] => {
  const found = new Map<string, { first: SaidValue; count: number }>();
  for (const value of values) {
    const there = found.get(value.keys.partner);
    if (there) there.count += 1;
    else found.set(value.keys.partner, { first: value, count: 1 });
  }
  return [...found].map(([key, { first, count }]) => {
    const id = draft.partners[key] ?? null;
    const by = recognized(document, id, first);
    return { key, text: first.partner, sourceId: first.partnerId, id, count, by };
  });
};
