import type { LineGiven, LineSeries } from './lineGiven';
import { pushApart } from './pushApart';

/** Words at a place; `y` is their baseline. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight: 'bold' | 'plain' | 'quiet';
}

/** Where values and times stand, and where the plot ends. */
export interface Place {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly end: number;
}

/** A point so near the end has its value there, px. */
const nearEnd = 24;
/** The value stands so far above its point, px. */
const above = 10;
/** Or so far below it, where the line of the goal runs above it. */
const below = 20;
const clearOfGoal = 12;

const round = (value: number): number => Math.round(value * 10) / 10;

const letter = 6.7;
const lineHeight = 16;

/** About how wide words are in letters of 12.5 px. */
export const widthOf = (text: string): number => text.length * letter;

interface Wish {
  readonly key: string;
  readonly value: number;
  readonly text: string;
  readonly weight: Label['weight'];
}

/** Letters at the end of a line in the narrowest chart, and the part of a wide one that they may take. */
const shortest = 22;
const widest = 0.4;

const lettersIn = (width: number): number =>
  Math.max(shortest, Math.floor((widest * width) / letter));

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** In a chart narrower than this its lines would have no room beside their names, px. */
const narrowest = 260;

const ofSeries = (
  { key, name, points, isLead }: LineSeries,
  isBare: boolean,
  most: number,
): readonly Wish[] => {
  const last = points.findLast(({ value }) => value !== null);
  if (!last || last.value === null) return [];
  const text = isBare ? last.text : cut(name ? `${last.text} ${name}` : last.text, most);
  return [{ key, value: last.value, text, weight: isLead ? 'bold' : 'plain' }];
};

/** The value of the only line, at its last point where that stands well before the end. */
const ofOnly = ({ series, goal }: LineGiven, place: Place): Label | null => {
  const [only] = series;
  const last = series.length === 1 ? only?.points.findLast(({ value }) => value !== null) : null;
  if (!only || !last || last.value === null) return null;
  const x = place.x(last.at);
  if (x > place.end - nearEnd) return null;
  const at = place.y(last.value);
  const isOnGoal =
    goal !== undefined && Math.abs(place.y(goal.value) - (at - above - 4)) < clearOfGoal;
  const y = isOnGoal ? at + below : at - above;
  return { key: only.key, x, y, text: last.text, anchor: 'middle', weight: 'bold' };
};

const wishesOf = ({ series, goal, forecast, width }: LineGiven): readonly Wish[] => {
  const ahead = forecast?.at(-1);
  const most = lettersIn(width);
  const isBare = series.length === 1 || width < narrowest;
  return [
    ...series.flatMap((one) => ofSeries(one, isBare, most)),
    ...(goal
      ? [{ key: 'goal', value: goal.value, text: goal.text, weight: 'plain' as const }]
      : []),
    ...(ahead?.text
      ? [{ key: 'forecast', value: ahead.value, text: ahead.text, weight: 'quiet' as const }]
      : []),
  ];
};

/** All words that may stand at the end of the lines. */
export const endTexts = (given: LineGiven): readonly string[] =>
  wishesOf(given).map(({ text }) => text);

/**
 * The words at the end of the lines: last values, the goal, the forecast, pushed apart. The value of
 * the only line stands on its last point where the chart goes on beyond it.
 */
export const endLabels = (
  given: LineGiven,
  place: Place,
  [low, high]: readonly [number, number] = [-Infinity, Infinity],
): readonly Label[] => {
  const own = ofOnly(given, place);
  const wishes = wishesOf(given).filter(({ key }) => key !== own?.key);
  const placed = wishes.map(({ value }) => ({ at: place.y(value), size: lineHeight }));
  const middles = pushApart(placed, low - 4, high + 4);
  const ends = wishes.map(({ key, text, weight }, at) => ({
    ...{ key, text, weight, x: place.end + 8, anchor: 'start' as const },
    y: round((middles[at] ?? 0) + 4.5),
  }));
  return own ? [...ends, { ...own, x: round(own.x), y: round(own.y) }] : ends;
};
