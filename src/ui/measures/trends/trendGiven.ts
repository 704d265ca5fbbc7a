import type { Id } from '../../../domain/id';
import type { LineGiven, LinePoint, LineSeries, Told } from '../../charts/lineGiven';
import type { Bounds, Domain } from '../../charts/valueScale';
import { tickOf } from '../figureNumber';
import { figureText, partnersText, type Voice, valueText } from '../figureText';
import { isHidden } from '../timeLine';
import type { Ahead } from './ahead';
import { againstText } from './aheadWords';
import type { Spot, Trend } from './trend';

/** What is drawn beside the line when asked for. */
export interface TrendExtras {
  readonly withForecast: boolean;
  readonly withUsual: boolean;
}

const boundsOf = ({ sheet: { type } }: Trend): Bounds => {
  if (type === 'percent') return { low: 0, high: 100 };
  return type === 'money' || type === 'mean' ? {} : { low: 0 };
};

const signalled = ({ signals, compared }: Trend): ReadonlySet<Id> => {
  if (signals.is === 'none') return new Set();
  const found = compared.filter((_, at) => signals.value[at] !== 'usual');
  return new Set(found.map(({ period }) => period.id));
};

const pointOf = (trend: Trend, voice: Voice, spot: Spot, isSignal: boolean): LinePoint => {
  const { period, pooled, value, line, place } = spot;
  const { figure } = pooled;
  const text = figureText(figure, trend.sheet, voice);
  const { words } = voice;
  const foreseen = trend.foreseen.find((one) => one.period.id === period.id);
  const against = foreseen ? againstText(foreseen, trend, voice) : null;
  const parts = [
    text,
    partnersText(pooled, voice),
    ...(pooled.status === 'final' ? [] : [words(`figures.firmness.${pooled.status}`)]),
    ...(isSignal ? [words('trends.signal')] : []),
    ...(against ? [against] : []),
  ];
  return {
    ...{ key: period.id, at: place, value, line, text, isSignal },
    ...(figure.is === 'range' && { range: figure }),
    isHidden: isHidden(spot),
    label: words('trends.mark', { period: period.label, value: parts.join(', ') }),
    isFirm: pooled.status === 'final',
  };
};

const seriesOf = (trend: Trend, voice: Voice, extras: TrendExtras): readonly LineSeries[] => {
  const marked = extras.withUsual ? signalled(trend) : new Set<Id>();
  const lead = {
    ...{ key: trend.partner?.id ?? 'all', name: '', isLead: true },
    points: trend.spots.map((spot) => pointOf(trend, voice, spot, marked.has(spot.period.id))),
  };
  if (trend.together.length === 0) return [lead];
  const points = trend.together.map((spot) => pointOf(trend, voice, spot, false));
  return [lead, { key: 'all', name: voice.words('trends.together'), isLead: false, points }];
};

const forecastOf = (
  { line, endsByHand }: Ahead,
  told: (value: number) => string,
  { words }: Voice,
): readonly Told[] =>
  line.map(({ at, value }, index) => ({
    ...{ at, value },
    text:
      index === line.length - 1
        ? words(endsByHand ? 'trends.aheadByHand' : 'trends.aheadAt', { value: told(value) })
        : '',
  }));

/** What the chart of a trend shows; `width` and `height` come from where it stands. */
export const trendGiven = (
  trend: Trend,
  voice: Voice,
  extras: TrendExtras,
  domain?: Domain,
): Omit<LineGiven, 'width' | 'height'> => {
  const { sheet, spots, goal, goalAt, startAt, ahead, foreseen, usual, way } = trend;
  const { words, language } = voice;
  const told = (value: number) => valueText(value, sheet, voice);
  const [first, last] = [spots[0], spots.at(-1)];
  const isAhead = goalAt !== null && last !== undefined && goalAt.at > last.place;
  return {
    series: seriesOf(trend, voice, extras),
    times: [
      ...(first ? [{ at: first.place, text: first.period.label }] : []),
      ...(last && last !== first && !isAhead ? [{ at: last.place, text: last.period.label }] : []),
      ...(isAhead ? [{ at: goalAt.at, text: goalAt.label }] : []),
    ],
    ...(goal.goal.is === 'value' && {
      goal: {
        value: goal.goal.value,
        text: words('trends.goal', { value: told(goal.goal.value) }),
      },
    }),
    ...(way.length > 1 && { interims: way.map((one) => ({ ...one, text: '' })) }),
    ...(goal.start.is === 'value' &&
      startAt !== null &&
      startAt >= (first?.place ?? startAt) && {
        start: { at: startAt, value: goal.start.value, text: '' },
      }),
    ...(extras.withForecast &&
      ahead.is === 'value' && {
        forecast: forecastOf(ahead.value, told, voice),
      }),
    ...(extras.withForecast && {
      foreseen: foreseen.flatMap(({ at, kept, against }) =>
        kept && against ? [{ at, value: kept[0], text: '' }] : [],
      ),
    }),
    ...(extras.withUsual && usual.is === 'value' && { usual: { ...usual.value, text: '' } }),
    bounds: boundsOf(trend),
    ...(domain && { domain }),
    tick: (value) => tickOf(value, sheet, language),
  };
};
