import type { FigureName, Figures } from './figures';

/** A column of the table; several figures share one, as in `36/64`. */
export interface Column {
  readonly title: string;
  readonly figures: readonly FigureName[];
  readonly text: (figures: Figures, capped: { settle: boolean; add: boolean }) => string;
}

const none = '–';

/** A figure with so many digits behind the point; a dash when there is none. */
export const shown = (value: number | null, digits = 0): string =>
  value === null || !Number.isFinite(value) ? none : value.toFixed(digits);

const plain = (title: string, name: FigureName, digits = 0): Column => ({
  title,
  figures: [name],
  text: (figures) => shown(figures[name], digits),
});

const starred = (text: string, isCapped: boolean): string => (isCapped ? `${text}*` : text);

/** The columns of every table, in their order. */
export const columns: readonly Column[] = [
  plain('paint', 'paint'),
  {
    title: 'settle',
    figures: ['settle'],
    text: ({ settle }, capped) => starred(shown(settle), capped.settle),
  },
  plain('long tasks', 'longTasks'),
  plain('stress', 'stress', 3),
  plain('overlaps /100', 'overlaps', 1),
  {
    title: 'label overlaps (of labels)',
    figures: ['labelOverlaps', 'labels'],
    text: ({ labelOverlaps, labels }) => `${shown(labelOverlaps)} (${shown(labels)})`,
  },
  plain('crossings /1000', 'crossings', 1),
  plain('neighb.', 'neighborhood', 2),
  plain('themes', 'themes', 2),
  plain('fill', 'fill', 2),
  {
    title: 'pan p50/p95 (busy)',
    figures: ['panP50', 'panP95', 'panBusy'],
    text: (f) => `${shown(f.panP50)}/${shown(f.panP95)} (${shown(f.panBusy, 1)})`,
  },
  {
    title: 'zoom p50/p95 (busy)',
    figures: ['zoomP50', 'zoomP95', 'zoomBusy'],
    text: (f) => `${shown(f.zoomP50)}/${shown(f.zoomP95)} (${shown(f.zoomBusy, 1)})`,
  },
  {
    title: 'drag p50/p95, lost',
    figures: ['dragP50', 'dragP95', 'dragLost'],
    text: (f) => `${shown(f.dragP50)}/${shown(f.dragP95)}, ${shown(f.dragLost)}`,
  },
  {
    title: 'add one: settle, moved %',
    figures: ['addSettle', 'addMoved'],
    text: ({ addSettle, addMoved }, { add }) =>
      `${starred(shown(addSettle), add)}, ${shown(addMoved, 2)}`,
  },
  plain('heap MB', 'heap', 1),
];
