import type { Air } from './air';
import type { Mesh } from './mesh';

export interface Page {
  /** Width to height. */
  readonly aspect: number;
  /** The part of the page that circles with their air take up. */
  readonly filled: number;
  /** How far a round picture is drawn out into the corners: 0 not at all, 1 all the way. */
  readonly corners: number;
}

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** The middle of most of the values, and half of how wide they lie; the outermost do not count. */
const spread = (values: Float64Array): { readonly middle: number; readonly half: number } => {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [at(sorted, 0.02), at(sorted, 0.98)];
  return { middle: (low + high) / 2, half: (high - low) / 2 || 1 };
};

/**
 * Brings a mesh from the scale of the forces onto the page: as large as its circles need, as wide
 * as the page, and out into its corners, where forces never go.
 */
export const toPage = (mesh: Mesh, { pad }: Air, page: Page): void => {
  const { count, x, y, r } = mesh;
  const area = r.reduce((sum, one) => sum + Math.PI * (one + pad) ** 2, 0) / page.filled;
  const halfWidth = Math.sqrt(area * page.aspect) / 2;
  const halfHeight = Math.sqrt(area / page.aspect) / 2;
  const [across, along] = [spread(x), spread(y)];
  for (let one = 0; one < count; one++) {
    const u = ((x[one] as number) - across.middle) / across.half;
    const v = ((y[one] as number) - along.middle) / along.half;
    const out = Math.sqrt(u * u + v * v);
    const most = Math.max(Math.abs(u), Math.abs(v)) || 1;
    const stretch = 1 + page.corners * (out / most - 1) * Math.min(1, out);
    x[one] = u * stretch * halfWidth;
    y[one] = v * stretch * halfHeight;
  }
};
