import { type MapDocument, rowsOf } from '../../domain/document';
import { isDay } from '../../domain/fieldFit';
import { periodsOf } from '../../domain/measures';
import { equalPeriods, type PeriodSpan } from '../../domain/periodsFrom';
import { bookOf } from './book/bookOf';
import type { Meant, PartnerMeant, UnitMeant } from './partnersMeant';
import { saidPeriod } from './periodKey';
import type { SaidPlace } from './saidValue';
import { measuresSaid, periodsSaid } from './textsOf';
import { groupKey, keyOf, type MeasureDraft } from './valueDraft';
import { onceBy, type ValueSource } from './valueSource';

export interface MeasureMeant extends MeasureDraft {
  readonly key: string;
  /** As the file calls it. */
  readonly text: string;
}

export interface PeriodMeant extends Meant {
  /** Null while nobody has said which days it means. */
  readonly span: PeriodSpan | null;
}

export interface GroupMeant extends Meant {
  readonly dimension: string;
}

/** Everything that the values of a file are about. */
export interface KnownRows {
  readonly measures: readonly MeasureMeant[];
  readonly periods: readonly PeriodMeant[];
  readonly groups: readonly GroupMeant[];
  readonly partners: readonly PartnerMeant[];
  readonly units: readonly UnitMeant[];
}

const byKey = ({ key }: { readonly key: string }): string => key;

export const measuresMeant = (sources: readonly ValueSource[]): readonly MeasureMeant[] =>
  onceBy(
    sources.flatMap(({ table, draft }) =>
      measuresSaid(table, draft).flatMap((name) => {
        const key = keyOf(name);
        const its = draft.measures[key];
        return its ? [{ ...its, key, text: name }] : [];
      }),
    ),
    byKey,
  );

/** Both days are there, and follow each other. */
const isSpan = ({ start, end }: PeriodSpan): boolean => isDay(start) && isDay(end) && start <= end;

/** Periods that stand beside the values: that of a start or a goal, and those without a value. */
const periodsBeside = ({ table }: ValueSource): readonly PeriodSpan[] => {
  const { measures, periods } = bookOf(table);
  const named = measures.flatMap(({ startPeriod, goalPeriod, interims }) => [
    ...[startPeriod, goalPeriod].flatMap((span) => span ?? []),
    ...interims.map(({ period }) => period),
  ]);
  return [...periods, ...named];
};

export const periodsMeant = (
  document: MapDocument,
  sources: readonly ValueSource[],
): readonly PeriodMeant[] => {
  const there = periodsOf(document);
  const meant = (key: string, text: string, given: PeriodSpan | null): PeriodMeant => {
    const span = given && isSpan(given) ? given : null;
    const same = span && there.find((period) => equalPeriods(period, span));
    return { key, text, span, id: same?.id ?? null };
  };
  const said = sources.flatMap(({ table, draft }) =>
    periodsSaid(table, draft).map(({ key, text }) => meant(key, text, draft.periods[key] ?? null)),
  );
  const beside = sources
    .flatMap(periodsBeside)
    .map((span) => meant(saidPeriod(span).key, span.label, span));
  return onceBy([...said, ...beside], byKey);
};

/** The groups that values are told for; everybody is none. */
export const groupsMeant = (
  document: MapDocument,
  sources: readonly ValueSource[],
  places: readonly SaidPlace[],
): readonly GroupMeant[] => {
  const there = new Map(
    rowsOf(document, 'subgroup').map(({ dimension, name, id }) => [groupKey(dimension, name), id]),
  );
  const meant = (key: string, dimension: string, text: string): GroupMeant => ({
    ...{ key, dimension, text },
    id: there.get(key) ?? null,
  });
  const beside = sources.flatMap(({ table }) =>
    bookOf(table).groups.map(({ dimension, name }) =>
      meant(groupKey(dimension, name), dimension, name),
    ),
  );
  const found = new Map(beside.map((one) => [one.key, one]));
  for (const { keys, group, dimension } of places)
    if (keys.group && !found.has(keys.group))
      found.set(keys.group, meant(keys.group, dimension, group));
  return [...found.values()];
};
