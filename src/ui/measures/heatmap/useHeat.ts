import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { MapDocument } from '../../../domain/document';
import type { Id } from '../../../domain/id';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { type Compared, comparedBefore } from '../../../measurement/comparison';
import type { MeasureTable } from '../../../measurement/measureTable';
import { useMap } from '../../map/mapContext';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { periodsWithValues } from '../withValues';
import { heatColumns } from './heatColumn';
import { type HeatFace, type HeatGround, heatFace, weightOf } from './heatFace';
import { type HeatLook, heatLookOf } from './heatMode';
import { type HeatRow, heatRows, sortedRows } from './heatRows';

/** The heatmap as it is looked at. */
export interface Heat {
  readonly look: HeatLook;
  readonly keep: (to: Partial<HeatLook>) => void;
  readonly measures: readonly IndicatorRow[];
  readonly rows: readonly HeatRow[];
  readonly period: PeriodRow | null;
  /** What changes are told against; null where there is nothing before. */
  readonly compared: Compared | null;
  /** What a cell is worked out from, made when first asked for. */
  readonly groundOf: (measure: IndicatorRow) => HeatGround;
  readonly faceOf: (measure: IndicatorRow, partner: Id | null) => HeatFace;
  /** The largest change of a column, whichever way. */
  readonly mostOf: (measure: IndicatorRow) => number;
}

const keptIn = <K, T>(make: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as T) : make(key);
    known.set(key, value);
    return value;
  };
};

/** One period for all columns, so that changes beside each other are of the same time. */
const comparedIn = (table: MeasureTable, document: MapDocument, period: Id): Compared | null => {
  const said = [...periodsWithValues(document).values()];
  return comparedBefore(table, period, (id) => said.some((periods) => periods.has(id)));
};

/** Partners by measures in a period and a group; cells are worked out as they come into sight. */
export const useHeat = (): Heat => {
  const { services, map } = useMap();
  const store = heatLookOf(services, map.id);
  const look = useStore(store);
  const { document, table, chosen } = useMeasures();
  const today = useToday();
  const { period, group, theme } = chosen;
  const measures = indicatorsOf(document);
  const { mode, sort } = look;

  const faces = useMemo(() => {
    const at = {
      period: period?.id ?? 'period_',
      today,
      ...(group && { subgroup: group.id }),
    } as const;
    const columns = heatColumns(table, at);
    const compared = comparedIn(table, document, at.period);
    const befores = compared
      ? heatColumns(table, { ...at, period: compared.period.id })
      : () => null;
    const groundOf = keptIn(
      (measure: IndicatorRow): HeatGround => ({
        ...{ table, mode, compared, column: columns(measure) },
        before: mode === 'change' ? befores(measure) : null,
      }),
    );
    const facesOf = keptIn((measure: IndicatorRow) =>
      keptIn((partner: Id | null) => heatFace(groundOf(measure), partner)),
    );
    return {
      compared,
      groundOf,
      faceOf: (measure: IndicatorRow, partner: Id | null) => facesOf(measure)(partner),
    };
  }, [document, table, period, group, today, mode]);

  const listed = useMemo(
    () => heatRows(document, table, theme?.id ?? null),
    [document, table, theme],
  );
  const rows = useMemo(() => {
    const by = measures.find(({ id }) => id === sort.by);
    const weight = by && ((id: Id) => weightOf(faces.faceOf(by, id), faces.groundOf(by)));
    return sortedRows(listed, sort, weight ?? null);
  }, [listed, sort, measures, faces]);
  const mostOf = useMemo(
    () =>
      keptIn((measure: IndicatorRow): number => {
        let most = 0;
        for (const { partner } of listed) {
          const face = faces.faceOf(measure, partner.id);
          if (face.is === 'change') most = Math.max(most, Math.abs(face.change.difference));
        }
        return most;
      }),
    [listed, faces],
  );
  return { look, keep: store.setState, measures, period, rows, ...faces, mostOf };
};
