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

/** Where the lowest is below this part of the highest, a scale begins at the floor. */
const nearFloor = 1 / 3;

/**
 * One scale for several charts, so that they can be compared. With a floor such as 0 it begins there
 * where the lowest is small beside the highest: nothing that is not 0 lies on the bottom line.
 */
export const sharedDomain = (domains: readonly Domain[], floor?: number): Domain => {
  if (domains.length === 0) return usual;
  const low = Math.min(...domains.map(([from]) => from));
  const high = Math.max(...domains.map(([, to]) => to));
  const isNear = floor !== undefined && low - floor < nearFloor * (high - floor);
  return [isNear ? floor : low, high];
};

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

/** Closer than this part of the whole, two labels of an axis would touch. */
const touching = 1 / 8;

/** The numbers of an axis with the one of its bottom line first. */
export const ticksFromBottom = (domain: Domain): readonly number[] => {
  const [low, high] = domain;
  const above = ticksOf(domain).filter((tick) => tick - low > touching * (high - low));
  return [low, ...above];
};
