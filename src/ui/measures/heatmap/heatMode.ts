import { isRecord } from '../../../domain/schemaCheck';
import { keptByMap } from '../../shell/keptByMap';

/** What the cells of the heatmap show. */
export const heatModes = ['value', 'status', 'change', 'completeness'] as const;
export type HeatMode = (typeof heatModes)[number];

/** What the rows are sorted by: `name`, `theme`, or the id of a measure. */
export interface HeatSort {
  readonly by: string;
  readonly way: 'ascending' | 'descending';
}

/** How somebody looks at the heatmap of a map, in this browser. */
export interface HeatLook {
  readonly mode: HeatMode;
  readonly sort: HeatSort;
}

/** What was kept; what makes no sense counts as nothing chosen. */
export const heatLookFrom = (kept: unknown): HeatLook => {
  const given = isRecord(kept) ? kept : {};
  const sort = isRecord(given.sort) ? given.sort : {};
  return {
    mode: heatModes.find((mode) => mode === given.mode) ?? 'value',
    sort: {
      by: typeof sort.by === 'string' ? sort.by : 'theme',
      way: sort.way === 'descending' ? 'descending' : 'ascending',
    },
  };
};

/** How somebody looks at the heatmap of a map. */
export const heatLookOf = keptByMap('heatmap', heatLookFrom);
