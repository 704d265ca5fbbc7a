import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../../domain/measureRow';
import { dimensionsOf } from '../../../domain/measures';
import type { Asked } from '../../../measurement/asked';
import type { Measured } from '../../../measurement/figure';
import type { MeasureTable } from '../../../measurement/measureTable';
import { useMap } from '../../map/mapContext';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { type GroupLines, groupLines } from './groupLines';
import { type GroupsLook, groupsLookOf } from './groupsLook';

/** The groups as they are looked at. */
export interface GroupsView {
  readonly table: MeasureTable;
  readonly measure: IndicatorRow;
  readonly period: PeriodRow;
  readonly asked: Asked;
  readonly look: GroupsLook;
  readonly keep: (to: Partial<GroupsLook>) => void;
  /** What groups of this measure are told apart by, those with values. */
  readonly dimensions: readonly string[];
  readonly dimension: string;
  readonly groups: Measured<GroupLines>;
}

const hasValues = (
  table: MeasureTable,
  { id }: IndicatorRow,
  its: readonly SubgroupRow[],
): boolean => its.some((group) => table.series.get(id)?.has(group.id));

/** The groups of the chosen measure and period, one dimension at a time; null where there are none. */
export const useGroups = (): GroupsView | null => {
  const { services, map } = useMap();
  const { document, table, chosen } = useMeasures();
  const store = groupsLookOf(services, map.id);
  const look = useStore(store);
  const today = useToday();
  const { measure, period } = chosen;
  return useMemo(() => {
    if (!measure || !period) return null;
    const all = dimensionsOf(document);
    const dimensions = [...all.keys()].filter((name) =>
      hasValues(table, measure, all.get(name) ?? []),
    );
    const dimension = dimensions.find((name) => name === look.dimension) ?? dimensions[0];
    if (dimension === undefined) return null;
    const asked = { indicator: measure.id, period: period.id, today };
    const groups = groupLines(table, measure, asked, all.get(dimension) ?? []);
    const chosenHere = { table, measure, period, asked, look, dimensions, dimension, groups };
    return { ...chosenHere, keep: store.setState };
  }, [document, table, measure, period, today, look, store]);
};
