import { type TextBox, textOverlaps } from '../metrics/texts';
import type { Dragging } from '../page/peerDrag';
import type { FigureName } from '../report/figures';
import { quantile } from '../report/median';
import type { Smoothness } from './pointer';

type Some = Partial<Record<FigureName, number | null>>;

/** What one run of a view on a graph gave. */
export interface Run {
  readonly figures: Some;
  /** Still moving when the time was up. */
  readonly capped: { readonly settle: boolean; readonly add: boolean };
}

/** A run with what it was of; `failed` says in words why it ended early. */
export interface Outcome extends Run {
  readonly view: string;
  readonly circles: number;
  readonly rep: number;
  readonly failed?: string;
  /** What the page threw. */
  readonly errors: readonly string[];
  readonly seconds: number;
}

/** How long a layout may take, in ms. */
export const capFor = (circles: number): number =>
  circles <= 300 ? 12_000 : circles <= 1000 ? 16_000 : circles <= 3000 ? 24_000 : 36_000;

/** Fewer answered moves than these say nothing: slow pages merge them. */
const fewestMoves = 6;

export const dragFigures = ({ waits, lost }: Dragging): Some => {
  const enough = waits.length < fewestMoves ? [] : waits;
  return { dragP50: quantile(enough, 0.5), dragP95: quantile(enough, 0.95), dragLost: lost };
};

export const smoothFigures = (panning: Smoothness, zooming: Smoothness): Some => ({
  panP50: panning.p50,
  panP95: panning.p95,
  panBusy: panning.busy,
  zoomP50: zooming.p50,
  zoomP95: zooming.p95,
  zoomBusy: zooming.busy,
});

export const textFigures = (names: readonly TextBox[]): Some => ({
  labels: names.length,
  labelOverlaps: textOverlaps(names),
});
