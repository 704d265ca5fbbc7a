import { useStore } from 'zustand';
import { type MapDocument, nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../domain/measureRow';
import { indicatorsOf } from '../../domain/measures';
import type { NodeRow } from '../../domain/row';
import { type MeasureTable, measureTableOf } from '../../measurement/measureTable';
import { useDocument, useMap } from '../map/mapContext';
import { type MeasuresLook, measuresLookOf } from './look';
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

/** What a look comes to in a document. */
export const chosenOf = (document: MapDocument, look: MeasuresLook): Chosen => {
  const table = measureTableOf(document);
  const wanted = rowOf(document, 'indicator', look.measure);
  return {
    measure: wanted ?? indicatorsOf(document)[0] ?? null,
    period:
      rowOf(document, 'period', look.period) ?? usualPeriod(document, table, wanted?.id ?? null),
    group: rowOf(document, 'subgroup', look.group),
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
