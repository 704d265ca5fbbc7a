/** An ellipse around the middle, in map units. */
export interface Ellipse {
  readonly a: number;
  readonly b: number;
}

/** The room one thing takes: lying flat, because names do. */
export interface Cell {
  readonly width: number;
  readonly height: number;
}

export const samples = 1440;
const step = (2 * Math.PI) / samples;
const top = -Math.PI / 2;

/** The angle of a sample: they go clockwise from the top. */
export const angleAt = (sample: number): number => top + (sample + 0.5) * step;

/** How many things an ellipse holds from one sample to the next, all the way round. */
export const holding = ({ a, b }: Ellipse, { width, height }: Cell): Float64Array =>
  Float64Array.from({ length: samples }, (_, at) => {
    const t = angleAt(at);
    return Math.max(Math.abs(a * Math.sin(t)) / width, Math.abs(b * Math.cos(t)) / height) * step;
  });

/** The length of an ellipse from one sample to the next. */
export const lengths = ({ a, b }: Ellipse): Float64Array =>
  Float64Array.from({ length: samples }, (_, at) => {
    const t = angleAt(at);
    return Math.hypot(a * Math.sin(t), b * Math.cos(t)) * step;
  });

/** Sums up to and with each sample, beginning with 0. */
export const summed = (values: Float64Array): Float64Array => {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] ?? 0) + value;
  });
  return sums;
};

/** The sum up to a place between samples; places go round and round. */
export const sumAt = (sums: Float64Array, place: number): number => {
  const whole = sums.at(-1) ?? 0;
  const turns = Math.floor(place / samples);
  const within = place - turns * samples;
  const at = Math.min(samples - 1, Math.floor(within));
  const [from, to] = [sums[at] ?? 0, sums[at + 1] ?? 0];
  return turns * whole + from + (to - from) * (within - at);
};

/** The place where a sum is reached. */
export const placeOf = (sums: Float64Array, value: number): number => {
  const whole = sums.at(-1) || 1;
  const turns = Math.floor(value / whole);
  const wanted = value - turns * whole;
  let [low, high] = [0, samples];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  const [from, to] = [sums[low] ?? 0, sums[low + 1] ?? 0];
  return turns * samples + low + (to > from ? (wanted - from) / (to - from) : 0);
};

/** The point of an ellipse at a place. */
export const pointAt = ({ a, b }: Ellipse, place: number): readonly [number, number] => {
  const t = top + place * step;
  return [a * Math.cos(t), b * Math.sin(t)];
};

/** The place on an ellipse in whose direction a point lies. */
export const placeToward = ({ a, b }: Ellipse, x: number, y: number): number => {
  const turned = (Math.atan2(y / b, x / a) - top) / step;
  return ((turned % samples) + samples) % samples;
};
