import { type LineGiven, type LineSeries, type Told, valuesOf } from './lineGiven';
import { endLabels, endTexts, type Label, widthOf } from './lineLabels';
import { breaksOf, stretchesOf } from './stretches';
import { domainOf, placeOn, ticksFromBottom, ticksOf } from './valueScale';

/** A mark that can be reached and is named. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  /** Null for a time without a value: the mark stands in a lane under the axis, where nothing is read. */
  readonly y: number | null;
  readonly isHidden: boolean;
  /** The ends of a bar, for a value that lies between two numbers. */
  readonly bar: { readonly low: number; readonly high: number } | null;
  readonly label: string;
  readonly isFirm: boolean;
  readonly isSignal: boolean;
}

export interface DrawnSeries {
  readonly key: string;
  readonly isLead: boolean;
  /** One path for each stretch without a gap and of one definition. */
  readonly paths: readonly string[];
  readonly marks: readonly Mark[];
}

export interface LineLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    /** The middle of the lane for times without a value. */
    readonly lane: number;
  };
  readonly series: readonly DrawnSeries[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly times: readonly Label[];
  readonly ends: readonly Label[];
  readonly goal: { readonly y: number } | null;
  readonly start: { readonly x: number; readonly y: number } | null;
  readonly interims: string | null;
  readonly forecast: string | null;
  readonly foreseen: readonly { readonly x: number; readonly y: number }[];
  readonly usual: { readonly top: number; readonly bottom: number; readonly mean: number } | null;
  /** Where a definition changed. */
  readonly breaks: readonly number[];
}

type Place = (value: number) => number;

interface Places {
  readonly x: Place;
  readonly y: Place;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const pathOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const drawn = ({ key, isLead, points }: LineSeries, { x, y }: Places): DrawnSeries => ({
  key,
  isLead,
  paths: stretchesOf(points)
    .filter(({ length }) => length > 1)
    .map((all) => pathOf(all.map(({ at, value }) => [x(at), y(value ?? 0)]))),
  marks: points.map(({ key: period, at, value, range, label, isFirm, isSignal, isHidden }) => ({
    key: period,
    x: round(x(at)),
    y: value === null ? null : round(y(value)),
    bar: range ? { low: round(y(range.low)), high: round(y(range.high)) } : null,
    label,
    isFirm,
    isSignal: isSignal ?? false,
    isHidden: isHidden ?? false,
  })),
});

const dashed = (points: readonly Told[] | undefined, { x, y }: Places): string | null =>
  points && points.length > 1 ? pathOf(points.map(({ at = 0, value }) => [x(at), y(value)])) : null;

const timeLabels = ({ times }: LineGiven, x: Place, y: number, right: number): readonly Label[] => {
  const shown = times.filter((_, at) => at === 0 || at === times.length - 1);
  const all = (shown.length > 0 ? shown : []).map(({ at, text }, index): Label => {
    const anchor = times.length === 1 ? 'middle' : index === 0 ? 'start' : 'end';
    return { key: String(at), x: Math.min(x(at), right), y, text, anchor, weight: 'quiet' };
  });
  const room = all.reduce((sum, { text }) => sum + widthOf(text) + 8, 0);
  const [first, last] = [all[0], all.at(-1)];
  return first && last && room > last.x - first.x + 8 && all.length > 1 ? [last] : all;
};

const timesOf = ({ series, times, forecast }: LineGiven): readonly number[] => [
  ...(forecast ?? []).flatMap(({ at }) => at ?? []),
  ...times.map(({ at }) => at),
  ...series.flatMap(({ points }) => points.map(({ at }) => at)),
];

/** Px under the axis for times without a value. */
const laneHeight = 12;

const hasLane = ({ series }: LineGiven): boolean =>
  series.some(({ points }) => points.some(({ value, range }) => value === null && !range));

/** Where everything of a line chart stands: pure, the same for screen, paper and tests. */
export const lineLayout = (given: LineGiven): LineLayout => {
  const domain = given.domain ?? domainOf(valuesOf(given), given.bounds);
  const marks = given.domain ? ticksFromBottom(domain) : ticksOf(domain);
  const ticks = marks.map((value) => ({ value, text: given.tick(value) }));
  const left = Math.max(0, ...ticks.map(({ text }) => widthOf(text))) + 11;
  const widest = Math.max(0, ...endTexts(given).map(widthOf));
  const bottom = given.height - 24 - (hasLane(given) ? laneHeight : 0);
  const plot = {
    left,
    right: Math.max(left + 40, given.width - widest - 14),
    ...{ top: 8, bottom, lane: bottom + laneHeight / 2 + 2 },
  };
  const times = timesOf(given);
  const span = [Math.min(...times), Math.max(...times)] as const;
  const inset = 6;
  const x =
    span[0] === span[1]
      ? () => (plot.left + plot.right) / 2
      : placeOn(span, plot.left + inset, plot.right - inset);
  const y = placeOn(domain, plot.bottom, plot.top);
  const places = { x, y };
  const lead = given.series.find(({ isLead }) => isLead);
  return {
    plot,
    series: given.series.map((one) => drawn(one, places)),
    ticks: ticks.map(({ value, text }) => ({ y: round(y(value)), text })),
    times: timeLabels(given, x, given.height - 6, plot.right),
    ends: endLabels(given, { x, y, end: plot.right }, [plot.top, plot.bottom]),
    goal: given.goal ? { y: round(y(given.goal.value)) } : null,
    start: given.start
      ? { x: round(x(given.start.at ?? span[0])), y: round(y(given.start.value)) }
      : null,
    interims: dashed(given.interims, places),
    forecast: dashed(given.forecast, places),
    foreseen: (given.foreseen ?? []).map(({ at = span[0], value }) => ({
      x: round(x(at)),
      y: round(y(value)),
    })),
    usual: given.usual
      ? {
          top: round(y(given.usual.high)),
          bottom: round(y(given.usual.low)),
          mean: round(y(given.usual.mean)),
        }
      : null,
    breaks: lead
      ? breaksOf(lead.points).map(([before, after]) => round((x(before.at) + x(after.at)) / 2))
      : [],
  };
};
