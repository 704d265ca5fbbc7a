import { useStore } from 'zustand';
import { type MapDocument, nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import type { NodeRow } from '../../domain/row';
import { type MeasureTable, measureTableOf, seriesAt } from '../../measurement/measureTable';
import { useDocument, useMap } from '../map/mapContext';
import { type MeasuresLook, measuresLookOf } from './look';
import { asksOf } from './tabs';
import { periodsWithValues } from './withValues';

/** How the measures are looked at, and the way to look at them otherwise. */
export const useMeasuresLook = (): readonly [MeasuresLook, (to: Partial<MeasuresLook>) => void] => {
  const { services, map } = useMap();
  const store = measuresLookOf(services, map.id);
  return [useStore(store), store.setState];
};

/** What is looked at, with the usual choice where nothing was chosen or it is gone. */
export interface Chosen {
  readonly measure: IndicatorRow | null;
  readonly period: PeriodRow | null;
  /** Null = everybody. */
  readonly group: SubgroupRow | null;
  /** Null = all themes. */
  readonly theme: NodeRow | null;
  /** Null = all partners together. */
  readonly partner: NodeRow | null;
}

/** The last period with a value, of the measure where one is given; else the last one there is. */
const usualPeriod = (
  document: MapDocument,
  { periods }: MeasureTable,
  measure: Id | null,
): PeriodRow | null => {
  const values = periodsWithValues(document);
  const said = measure ? [values.get(measure)] : [...values.values()];
  const isSaid = ({ id }: PeriodRow): boolean => said.some((one) => one?.has(id));
  return periods.findLast(isSaid) ?? periods.at(-1) ?? null;
};

/** True where a measure is told apart by a group: as its sheet says, or by values of it. */
const isToldApart = (
  table: MeasureTable,
  { id, dimensions = {} }: IndicatorRow,
  group: SubgroupRow,
): boolean => dimensions[group.dimension] === true || seriesAt(table, id, group.id).size > 0;

/** Tabs about one measure; the others show a group of all measures. */
const isOfOne = ({ tab }: MeasuresLook): boolean =>
  tab === 'enter' || asksOf[tab].includes('measure');

/**
 * The group that was chosen, else everybody. One that was chosen for another measure does not stay for
 * a measure that is not told apart by it: values typed there would be of that group unseen.
 */
export const groupFor = (
  document: MapDocument,
  look: MeasuresLook,
  measure: IndicatorRow | null,
): SubgroupRow | null => {
  const group = rowOf(document, 'subgroup', look.group);
  if (!group || !measure || !isOfOne(look) || look.groupOf === measure.id) return group;
  return isToldApart(measureTableOf(document), measure, group) ? group : null;
};

/** What a look comes to in a document. */
export const chosenOf = (document: MapDocument, look: MeasuresLook): Chosen => {
  const table = measureTableOf(document);
  const wanted = rowOf(document, 'indicator', look.measure);
  const measure = wanted ?? indicatorsOf(document)[0] ?? null;
  return {
    measure,
    period:
      rowOf(document, 'period', look.period) ?? usualPeriod(document, table, wanted?.id ?? null),
    group: groupFor(document, look, measure),
    theme: nodeOf(document, look.theme),
    partner: nodeOf(document, look.partner),
  };
};

export interface Measures {
  readonly document: MapDocument;
  readonly table: MeasureTable;
  readonly look: MeasuresLook;
  readonly change: (to: Partial<MeasuresLook>) => void;
  readonly chosen: Chosen;
}

/** The open map's measures as they are looked at. */
export const useMeasures = (): Measures => {
  const document = useDocument();
  const [look, change] = useMeasuresLook();
  const table = measureTableOf(document);
  return { document, table, look, change, chosen: chosenOf(document, look) };
};
