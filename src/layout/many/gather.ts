import { type Mesh, partner, theme } from './mesh';

export interface Gathering {
  readonly rounds: number;
  /** The part of the way that a partner goes to its theme in the first round. */
  readonly pull: number;
  /** The part of the way that a theme goes to the middle of its partners. */
  readonly settle: number;
  readonly pushes: number;
}

/** Draws partners together around their themes and themes into the middle of them, step by step. */
export const gather = (
  mesh: Mesh,
  push: (rounds: number) => number,
  { rounds, pull, settle, pushes }: Gathering,
): (() => void) => {
  let done = 0;
  return (): void => {
    toThemes(mesh, pull * (1 - done / rounds));
    toPartners(mesh, settle);
    push(pushes);
    done++;
  };
};

const toThemes = ({ count, kind, homes, fixed, x, y }: Mesh, pull: number): void => {
  for (let at = 0; at < count; at++) {
    const own = homes[at] as readonly number[];
    if (kind[at] !== partner || own.length === 0 || fixed[at]) continue;
    const share = own.length > 1 ? pull / 2 : pull;
    let toX = 0;
    let toY = 0;
    for (const home of own) {
      toX += x[home] as number;
      toY += y[home] as number;
    }
    x[at] = (x[at] as number) + (toX / own.length - (x[at] as number)) * share;
    y[at] = (y[at] as number) + (toY / own.length - (y[at] as number)) * share;
  }
};

/** Partners of several themes count little: they stand between. */
const toPartners = ({ count, kind, homes, fixed, x, y }: Mesh, settle: number): void => {
  const [sumX, sumY, sum] = [0, 1, 2].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let at = 0; at < count; at++) {
    const own = homes[at] as readonly number[];
    const weight = 1 / own.length ** 2;
    for (const home of own) {
      sumX[home] = (sumX[home] as number) + (x[at] as number) * weight;
      sumY[home] = (sumY[home] as number) + (y[at] as number) * weight;
      sum[home] = (sum[home] as number) + weight;
    }
  }
  for (let at = 0; at < count; at++) {
    const all = sum[at] as number;
    if (kind[at] !== theme || !all || fixed[at]) continue;
    x[at] = (x[at] as number) + ((sumX[at] as number) / all - (x[at] as number)) * settle;
    y[at] = (y[at] as number) + ((sumY[at] as number) / all - (y[at] as number)) * settle;
  }
};
