import { type Domain, domainOf, placeOn } from './valueScale';

/** What a small line says at one time, without words. */
export interface SparkPoint {
  readonly at: number;
  readonly value: number | null;
  /** It is known and hidden, which is something else than missing. */
  readonly isHidden?: boolean;
  /** Where the value lies between two numbers. */
  readonly range?: { readonly low: number; readonly high: number };
  /** To which line it belongs: between two of them no stroke goes across. */
  readonly line: number;
}

export interface SparkGiven {
  readonly width: number;
  readonly height: number;
  readonly points: readonly SparkPoint[];
  readonly goal?: number;
  readonly domain?: Domain;
}

export interface SparkLayout {
  readonly paths: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  readonly bars: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  /** Times without a value, in a lane under the line, where nothing is read. */
  readonly without: readonly { readonly x: number; readonly isHidden: boolean }[];
  readonly lane: number;
  readonly goal: number | null;
}

/** Px under a line for times without a value. */
const laneHeight = 7;

const isWithout = ({ value, range }: SparkPoint): boolean => value === null && !range;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where a small line stands: gaps where there is no value, breaks where the definition changed. */
export const sparkLayout = ({ width, height, points, goal, domain }: SparkGiven): SparkLayout => {
  const values = points.flatMap(
    ({ value, range }) => value ?? (range ? [range.low, range.high] : []),
  );
  const reach = domain ?? domainOf(goal === undefined ? values : [...values, goal]);
  const times = points.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = first === last ? () => width / 2 : placeOn([first, last], 5, width - 5);
  const bottom = height - 5 - (points.some(isWithout) ? laneHeight : 0);
  const y = placeOn(reach, bottom, 5);
  const paths: string[] = [];
  const dots: { x: number; y: number; isLast: boolean }[] = [];
  let before: SparkPoint | null = null;
  for (const point of points) {
    const { value, line } = point;
    if (value !== null) {
      const here = `${round(x(point.at))} ${round(y(value))}`;
      const goesOn = before !== null && before.value !== null && before.line === line;
      if (goesOn) paths.push(`${paths.pop() ?? ''}L${here}`);
      else paths.push(`M${here}`);
      dots.push({ x: round(x(point.at)), y: round(y(value)), isLast: false });
    }
    before = point;
  }
  return {
    paths: paths.filter((path) => path.includes('L')),
    dots: dots.map((dot, at) => ({ ...dot, isLast: at === dots.length - 1 })),
    bars: points.flatMap(({ at, range }) =>
      range ? { x: round(x(at)), low: round(y(range.low)), high: round(y(range.high)) } : [],
    ),
    without: points
      .filter(isWithout)
      .map(({ at, isHidden = false }) => ({ x: round(x(at)), isHidden })),
    lane: height - 3,
    goal: goal === undefined ? null : round(y(goal)),
  };
};
