/** A range of numbers, both ends included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

/** How many steps a scale of numbers has at most. */
export const mostBins = 5;

const nice = [1, 2, 2.5, 5, 10];

/** The smallest round step that is not smaller than this one. */
const roundUp = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step));
  return power * (nice.find((one) => one * power >= step * (1 - 1e-9)) ?? 10);
};

/** Takes away what computers add to decimals: 0.30000000000000004 is 0.3. */
const plain = (value: number): number => Number(value.toPrecision(12));

const edgesOf = (least: number, most: number, step: number): readonly number[] => {
  const first = Math.floor(plain(least / step));
  const last = Math.floor(plain(most / step));
  return Array.from({ length: last - first + 1 }, (_, at) => plain((first + at) * step));
};

/** The step and lower ends: the finest round step that needs no more than five of them. */
const laddered = (
  least: number,
  most: number,
  whole: boolean,
): readonly [number, readonly number[]] => {
  let step = roundUp(Math.max((most - least) / mostBins, Number.MIN_VALUE * 1e12));
  if (whole) step = Math.max(1, Math.ceil(step));
  let edges = edgesOf(least, most, step);
  while (edges.length > mostBins) {
    step = roundUp(step * 1.01);
    if (whole) step = Math.ceil(step);
    edges = edgesOf(least, most, step);
  }
  return [step, edges];
};

/**
 * Up to five ranges of round numbers that hold all values; few different ones each have their own.
 * Ranges of whole numbers end before the next begins: 0 to 4, 5 to 9.
 */
export const binsOf = (values: readonly number[]): readonly Bin[] => {
  const all = [...new Set(values)].sort((a, b) => a - b);
  if (all.length <= mostBins) return all.map((value) => ({ from: value, to: value }));
  const [least = 0, most = 0] = [all[0], all.at(-1)];
  const whole = all.every(Number.isInteger);
  const [step, edges] = laddered(least, most, whole);
  return edges.map((from) => ({ from, to: plain(from + step) - (whole ? 1 : 0) }));
};

/** The bin a value falls in, by its number. */
export const binAt = (bins: readonly Bin[], value: number): number => {
  const after = bins.findIndex(({ from }) => from > value);
  return (after < 0 ? bins.length : after) - 1;
};

/** Which of five steps of color a bin has: few bins take steps far apart. */
export const stepOf = (bin: number, count: number): number =>
  count <= 1 ? mostBins - 1 : Math.round((bin * (mostBins - 1)) / (count - 1));
