import { scaleLinear } from 'd3';

/** From where to where the values of a chart reach. */
export type Domain = readonly [low: number, high: number];

/** What values can be at all: a percent lies between 0 and 100, a count is never below 0. */
export interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

const usual: Domain = [0, 1];

const stretched = (low: number, high: number): Domain => {
  const reach = high - low || Math.abs(high) * 0.2 || 1;
  return [low - reach * 0.08, high + reach * 0.08];
};

/** Round ends around all values, never past what the values can be. */
export const domainOf = (values: readonly number[], bounds: Bounds = {}): Domain => {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return usual;
  const [low, high] = stretched(Math.min(...known), Math.max(...known));
  const [from = 0, to = 1] = scaleLinear().domain([low, high]).nice(4).domain();
  return [Math.max(from, bounds.low ?? -Infinity), Math.min(to, bounds.high ?? Infinity)];
};

/** One scale for several charts, so that they can be compared. */
export const sharedDomain = (domains: readonly Domain[]): Domain =>
  domains.length === 0
    ? usual
    : [Math.min(...domains.map(([low]) => low)), Math.max(...domains.map(([, high]) => high))];

/** The place of a value, from `bottom` (low) to `top` (high) in px. */
export const placeOn = (domain: Domain, bottom: number, top: number): ((value: number) => number) =>
  scaleLinear()
    .domain([...domain])
    .range([bottom, top]);

/** Two or three round numbers for the axis. */
export const ticksOf = (domain: Domain): readonly number[] => {
  const ticks = scaleLinear()
    .domain([...domain])
    .ticks(3);
  return ticks.length > 4 ? ticks.filter((_, at) => at % 2 === 0) : ticks;
};
