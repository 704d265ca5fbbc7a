import type { Size } from './camera';
import type { LegendShapes } from './legendShapes';
import { type Mark, mark, rounded } from './svgText';

/** A legend with its place: under the picture, or at its right side. */
export interface PlacedLegend {
  readonly shapes: LegendShapes;
  readonly side: 'under' | 'beside';
}

/** Air around a legend, in px. */
const air = 12;

/** How much wider and higher a picture gets by its legend, in px. */
export const roomForLegend = (legend: PlacedLegend | null): Size => {
  if (!legend) return { width: 0, height: 0 };
  const { width, height } = legend.shapes;
  return legend.side === 'under'
    ? { width: 0, height: height + 2 * air }
    : { width: width + 2 * air, height: 0 };
};

/** The legend beyond the edge of a picture of that size, which is shown so many times smaller than it is drawn. */
export const svgLegend = (
  { shapes, side }: PlacedLegend,
  { width, height }: Size,
  shrink: number,
): Mark => {
  const [x, y] =
    side === 'under' ? [shrink * air, height + shrink * air] : [width + shrink * air, shrink * air];
  const scale = shrink === 1 ? '' : ` scale(${rounded(shrink)})`;
  const transform = `translate(${rounded(x)} ${rounded(y)})${scale}`;
  return mark('g', { class: 'legend', transform }, shapes.marks);
};
