/** Places around a theme, as offsets from its middle. */
export interface RingSpot {
  readonly dx: number;
  readonly dy: number;
}

export interface Ring {
  /** The theme's radius. */
  readonly radius: number;
  /** Width of a usual name beside a circle, and the height of a row. */
  readonly name: number;
  readonly row: number;
  /** The direction away from the center, in radians. */
  readonly outward: number;
}

const inner = 34;
/** The side toward the center stays open for the spoke. */
const open = 0.5;
const widestStep = 1;

interface Shell {
  readonly a: number;
  readonly b: number;
  readonly arc: number;
  readonly holds: number;
}

const shellAt = ({ radius, name, row }: Ring, k: number): Shell => {
  const a = radius + inner + k * (name + 36);
  const b = radius + inner - 4 + k * (row + 6);
  const arc = k === 0 ? 2 * Math.PI - 2 * open : 1.3 * Math.PI;
  return { a, b, arc, holds: Math.max(3, Math.floor(((4 * b) / row) * (arc / (2 * Math.PI)))) };
};

const onShell = (shell: Shell, count: number, outward: number): readonly RingSpot[] => {
  const step = count > 1 ? Math.min(widestStep, shell.arc / (count - 1)) : 0;
  return Array.from({ length: count }, (_, at) => {
    const angle = outward + (at - (count - 1) / 2) * step;
    return { dx: shell.a * Math.cos(angle), dy: shell.b * Math.sin(angle) };
  });
};

/** That many even places around a theme, ring by ring, wider than high because names lie flat. */
export const ringSpots = (ring: Ring, count: number): readonly RingSpot[] => {
  const spots: RingSpot[] = [];
  for (let k = 0; spots.length < count; k++) {
    const shell = shellAt(ring, k);
    spots.push(...onShell(shell, Math.min(shell.holds, count - spots.length), ring.outward));
  }
  return spots;
};
