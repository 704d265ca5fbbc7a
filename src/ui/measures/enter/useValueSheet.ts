import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { type MapDocument, rowsOf } from '../../../domain/document';
import { everybodyIn } from '../../../domain/everybody';
import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../../domain/measureRow';
import { indicatorsOf, periodsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { usualSheet } from '../../list/listKept';
import type { Planned } from '../../list/planBlock';
import type { ShownSheet } from '../../list/useSheet';
import { usePreferences, useWords } from '../../shell/services';
import { useToday } from '../useToday';
import { periodsWithValues } from '../withValues';
import type { EnterStore } from './enterKept';
import { rowBasis } from './rowBasis';
import { measureRows, unitRows } from './sheetRows';
import type { Part, ValuePlace } from './valueColumn';
import { type Making, nameColumn, partNames, valueColumn } from './valueColumns';

/** Which grid: all partners of one measure, or all measures of one partner, program or site. */
export interface EnterWhat {
  readonly measure: IndicatorRow | null;
  /** Null for the grid of a measure. */
  readonly unit: Id | null;
  readonly group: SubgroupRow | null;
}

/** Periods as often as the measure is told, and others that have values already. */
const periodsFor = (
  all: readonly PeriodRow[],
  { id, frequency }: IndicatorRow,
  used: ReadonlySet<Id> | undefined,
): readonly PeriodRow[] => {
  const fitting = all.filter((one) => one.type === frequency || used?.has(one.id));
  return frequency && fitting.length > 0 && id ? fitting : all;
};

const place = (indicator: Id, unit: Id, period: Id, group: SubgroupRow | null): ValuePlace => ({
  ...{ indicator, unit, period },
  ...(group && { subgroup: group.id }),
});

const ofMeasure = (
  making: Making,
  measure: IndicatorRow,
  periods: readonly PeriodRow[],
  group: SubgroupRow | null,
) => {
  const { words } = making;
  const [first, second] = partNames(words, measure);
  const yesNo = [words('enterValues.yes'), words('enterValues.no')];
  return periods.flatMap((period) => {
    const placeIn = (unit: Id): ValuePlace => place(measure.id, unit, period.id, group);
    const column = (part: Part, name: string) =>
      valueColumn(making, {
        ...{ period, part, name, placeIn },
        ...(measure.type === 'milestone' && { choices: yesNo }),
      });
    return [column('n', first), ...(second ? [column('d', second)] : [])];
  });
};

const ofUnit = (
  making: Making,
  unit: Id,
  periods: readonly PeriodRow[],
  group: SubgroupRow | null,
) => {
  const { words } = making;
  return periods.flatMap((period) => {
    const placeIn = (measure: Id): ValuePlace => place(measure, unit, period.id, group);
    const column = (part: Part, name: string) =>
      valueColumn(making, { period, part, name, placeIn });
    return [
      column('n', words('enterValues.head.howMany')),
      column('d', words('enterValues.head.outOf')),
    ];
  });
};

/** The list as it was while the same stands in it: columns, and with them all cells, hang on it. */
const useSame = <T>(list: readonly T[]): readonly T[] => {
  const last = useRef(list);
  const isSame =
    list.length === last.current.length && list.every((one, at) => one === last.current[at]);
  if (!isSame) last.current = list;
  return last.current;
};

/** The grid of a measure or a partner, as the list's grid shows sheets. */
export const useValueSheet = (
  document: MapDocument,
  store: EnterStore,
  planned: Planned,
  { measure, unit, group }: EnterWhat,
): ShownSheet => {
  const words = useWords();
  const { language } = usePreferences();
  const today = useToday();
  const waiting = useStore(store, (kept) => kept.waiting);
  const widths = useStore(store, (kept) => kept.widths);
  const [partners, measures, units, all] = [
    partnersOf(document),
    indicatorsOf(document),
    rowsOf(document, 'unit'),
    periodsOf(document),
  ];
  const used = measure ? periodsWithValues(document).get(measure.id) : undefined;
  const periods = useSame(
    useMemo(() => (measure ? periodsFor(all, measure, used) : all), [all, measure, used]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: units are all of the document it reads
  const rows = useMemo(
    () => (unit ? measureRows(measures, document, unit) : unitRows(partners, document, measure)),
    [unit, measures, partners, units, measure, everybodyIn(document)],
  );
  const columns = useMemo(() => {
    const waitingAt = (key: string): number | null => store.getState().waiting[key] ?? null;
    const making: Making = { words, language, today, waitingAt };
    const rowName = words(unit ? 'enterValues.rows.measure' : 'enterValues.rows.partner');
    const name = nameColumn(rowName, words);
    if (unit) return [name, ...ofUnit(making, unit, all, group)];
    return measure ? [name, ...ofMeasure(making, measure, periods, group)] : [name];
  }, [words, language, today, store, unit, measure, periods, all, group]);
  const kept = useMemo(() => ({ ...usualSheet, widths }), [widths]);
  const subgroup = group ? { subgroup: group.id } : {};
  const basis = (id: Id): readonly unknown[] => {
    const its = { indicator: measure?.id ?? id, unit: unit ?? id };
    return [columns, ...rowBasis(document, waiting, { ...its, ...subgroup })];
  };
  return {
    ...{ name: 'values', document, rows, faded: 0, columns, all: columns, kept, planned, basis },
    keep: (to) => store.setState({ widths: { ...widths, ...to.widths } }),
  };
};
