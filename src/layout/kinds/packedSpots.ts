import type { LayoutName } from '../../domain/row';
import type { LayoutGraph, LayoutNode } from '../graph';

type Spot = Pick<LayoutNode, 'within' | 'column'>;

const nothing: Spot = {};

/** Where circles stand within their theme, or in which column, as two numbers a circle. */
export const packedSpots = ({ nodes, layout = 'force' }: LayoutGraph): Float64Array => {
  if (layout !== 'clusters' && layout !== 'columns') return new Float64Array();
  const spots = new Float64Array(2 * nodes.length).fill(Number.NaN);
  nodes.forEach(({ within, column }, at) => {
    const spot = layout === 'clusters' ? within : column;
    if (spot) spots.set(spot, 2 * at);
  });
  return spots;
};

/** The same for one circle, read again. */
export const unpackedSpot = (layout: LayoutName, spots: Float64Array, at: number): Spot => {
  const [a, b] = [spots[2 * at] ?? Number.NaN, spots[2 * at + 1] ?? Number.NaN];
  if (Number.isNaN(a)) return nothing;
  return layout === 'clusters' ? { within: [a, b] } : { column: [a, b] };
};
