import type { Asked } from '../../../measurement/asked';
import { forecastAt, heldForecast, trendOf } from '../../../measurement/forecast';
import type { UsualRange } from '../../../measurement/usualRange';
import type { Working, WorkingLine } from '../computed/working';
import { differenceText, figureText, stepText, type Voice, valueText } from '../figureText';
import type { PeriodAhead } from './ahead';
import { againstText } from './aheadWords';
import type { Spot, Trend } from './trend';

/** The figure of a point of a trend. */
export const askedOf = ({ sheet, partner, subgroup, today }: Trend, { period }: Spot): Asked => ({
  ...{ indicator: sheet.id, period: period.id, today },
  ...(subgroup && { subgroup }),
  ...(partner && { partners: [partner.id] }),
});

const pointLines = (trend: Trend, voice: Voice): readonly WorkingLine[] =>
  trend.compared.map((spot) => ({
    name: spot.period.label,
    value: figureText(spot.pooled.figure, trend.sheet, voice),
    asked: askedOf(trend, spot),
  }));

/** The usual ups and downs (R28). */
export const usualWorking = (trend: Trend, usual: UsualRange, voice: Voice): Working => {
  const { words } = voice;
  const { sheet } = trend;
  return {
    ...{
      measure: sheet,
      name: words('working.usual.name'),
      result: usualText(usual, trend, voice),
    },
    lines: [
      ...pointLines(trend, voice),
      { name: words('working.usual.mean'), value: valueText(usual.mean, sheet, voice) },
      { name: words('working.usual.reach'), value: stepText(usual.reach, sheet, voice) },
    ],
    rule: words('working.usual.rule'),
    technical: words('working.usual.technical'),
  };
};

/** From where to where values usually lie: `37.6% to 52.5%`. */
export const usualText = ({ low, high }: UsualRange, { sheet }: Trend, voice: Voice): string =>
  voice.words('working.gap.between', {
    low: valueText(low, sheet, voice),
    high: valueText(high, sheet, voice),
  });

/** A forecast that a chart shows: what it is for, its value, and whether somebody kept or set it. */
export interface Forecast {
  readonly label: string;
  readonly at: number;
  readonly value: number;
  readonly isKept: boolean;
}

const ofPeriod = ({ period, at, kept, computed }: PeriodAhead): readonly Forecast[] => {
  const value = kept?.[0] ?? (computed.is === 'value' ? computed.value : null);
  return value === null ? [] : [{ label: period.label, at, value, isKept: kept !== null }];
};

/** The forecasts of a chart, in order of time: of periods to come, and of the end of its line. */
export const forecastsOf = (trend: Trend, voice: Voice): readonly Forecast[] => {
  const { ahead, foreseen, goalAt } = trend;
  if (ahead.is === 'none') return [];
  const periods = foreseen.filter(({ came }) => !came).flatMap(ofPeriod);
  const end = ahead.value.line.at(-1);
  if (!end || periods.some(({ at }) => at === end.at)) return periods;
  const label = goalAt?.at === end.at ? goalAt.label : voice.words('working.ahead.yearOn');
  return [...periods, { label, ...end, isKept: false }];
};

/** A forecast: the values that the line goes through, and where it leads (R14). */
export const forecastWorking = (trend: Trend, forecast: Forecast, voice: Voice): Working => {
  const { words } = voice;
  const { sheet } = trend;
  const { label, at, value, isKept } = forecast;
  const slope = trendOf(trend.compared.map((spot) => ({ at: spot.place, value: spot.value })));
  const told = (one: number): string => valueText(one, sheet, voice);
  const straight = slope.is === 'value' ? forecastAt(slope.value, at) : value;
  const isHeld = heldForecast(sheet, straight) !== straight;
  const worked: readonly WorkingLine[] =
    slope.is === 'none'
      ? []
      : [
          {
            name: words('working.ahead.perYear'),
            value: differenceText(slope.value.perYear, sheet, voice),
          },
          ...(isKept
            ? [{ name: words('working.ahead.worked'), value: told(heldForecast(sheet, straight)) }]
            : []),
          ...(isHeld ? [{ name: words('working.ahead.straight'), value: told(straight) }] : []),
        ];
  return {
    ...{ measure: sheet, name: words('working.ahead.name', { period: label }) },
    result: told(value),
    lines: [...pointLines(trend, voice), ...worked],
    rule: words(isKept ? 'working.ahead.ruleKept' : 'working.ahead.rule'),
    technical: words('working.ahead.technical'),
  };
};

/** What came against the forecast that was kept for it (R14). */
export const againstWorking = (trend: Trend, one: PeriodAhead, voice: Voice): Working => {
  const { words } = voice;
  const { sheet } = trend;
  const came = trend.spots.filter(({ period }) => period.id === one.period.id);
  return {
    ...{ measure: sheet, result: againstText(one, trend, voice) ?? '' },
    name: words('working.ahead.against', { period: one.period.label }),
    lines: [
      ...came.map((spot) => ({
        name: words('working.ahead.came'),
        value: figureText(spot.pooled.figure, sheet, voice),
        asked: askedOf(trend, spot),
      })),
      ...(one.kept
        ? [{ name: words('working.ahead.kept'), value: valueText(one.kept[0], sheet, voice) }]
        : []),
    ],
    rule: words('working.ahead.againstRule'),
    technical: words('working.ahead.againstTechnical'),
  };
};
