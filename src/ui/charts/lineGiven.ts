import type { Bounds, Domain } from './valueScale';

/** What a line says at one time. */
export interface LinePoint {
  /** Of the period. */
  readonly key: string;
  /** In years, or any unit that is the same for all. */
  readonly at: number;
  /** Null where there is no value: the line has a gap. */
  readonly value: number | null;
  /** It is known and hidden, which is something else than missing. */
  readonly isHidden?: boolean;
  /** Where the value lies between two numbers: a bar, and no line through it. */
  readonly range?: { readonly low: number; readonly high: number };
  /** To which line it belongs: between two of them no stroke goes across. */
  readonly line: number;
  /** The value or why there is none, in words; its end is shown at the end of the line. */
  readonly text: string;
  /** Everything, for people who listen: `2024–25: 51.9%`. */
  readonly label: string;
  /** Drawn hollow: an estimate. */
  readonly isFirm: boolean;
  /** Stands outside the usual ups and downs. */
  readonly isSignal?: boolean;
}

export interface LineSeries {
  readonly key: string;
  /** Shown at its end beside the value, where there are several. */
  readonly name: string;
  readonly points: readonly LinePoint[];
  /** The one the chart is about; others stay quiet. */
  readonly isLead: boolean;
}

/** A value with its words, such as a goal. */
export interface Told {
  readonly at?: number;
  readonly value: number;
  readonly text: string;
}

export interface Usual {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly text: string;
}

/** Everything a line chart shows. Widths in px; letters of 12.5 px. */
export interface LineGiven {
  readonly width: number;
  readonly height: number;
  readonly series: readonly LineSeries[];
  /** What stands under the axis, from the first time to the last. */
  readonly times: readonly { readonly at: number; readonly text: string }[];
  readonly goal?: Told;
  /** Goals on the way, joined by a thin dotted line. */
  readonly interims?: readonly Told[];
  readonly start?: Told;
  readonly forecast?: readonly Told[];
  /** What was once forecast for times that have come: a short stroke each. */
  readonly foreseen?: readonly Told[];
  readonly usual?: Usual;
  readonly bounds?: Bounds;
  /** Left out = round ends around all values. */
  readonly domain?: Domain;
  readonly tick: (value: number) => string;
}

/** Every number that must find room in a chart. */
export const valuesOf = (given: Omit<LineGiven, 'tick' | 'width' | 'height'>): number[] => [
  ...given.series.flatMap(({ points }) =>
    points.flatMap(({ value, range }) => value ?? (range ? [range.low, range.high] : [])),
  ),
  ...(given.goal ? [given.goal.value] : []),
  ...(given.start ? [given.start.value] : []),
  ...[given.interims, given.forecast, given.foreseen]
    .flatMap((all) => all ?? [])
    .map(({ value }) => value),
  ...(given.usual ? [given.usual.low, given.usual.high] : []),
];
