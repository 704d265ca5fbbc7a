import { comparisonOf } from '../../../measurement/comparison';
import type { ChartTable } from '../../charts/chartTable';
import { describeLine } from '../../charts/describeLine';
import {
  differenceText,
  figureText,
  notesText,
  partnersText,
  sharesText,
  type Voice,
  valueText,
  whyText,
} from '../figureText';
import { notOverTime } from '../notOverTime';
import { mostMoments } from '../scorecard/scoreRow';
import { againstText, aheadRule } from './aheadWords';
import { changeOver } from './changeOver';
import type { Spot, Trend } from './trend';
import type { TrendExtras } from './trendGiven';

/** What the line is of: one of several charts must not read as the whole. */
const nameOf = ({ sheet, partner }: Trend): string =>
  partner ? `${partner.name}, ${sheet.name}` : sheet.name;

const wayAt = ({ way }: Trend, spot: Spot): number | null =>
  way.find(({ at }) => at === spot.place)?.value ?? null;

/** The same numbers as the chart. */
export const trendTable = (trend: Trend, voice: Voice): ChartTable => {
  const { sheet, spots, together, way, foreseen } = trend;
  const { words } = voice;
  const withAll = together.length > 0;
  const kept = foreseen.filter(({ against }) => against !== null);
  const againstAt = ({ period }: Spot): string => {
    const one = kept.find((its) => its.period.id === period.id);
    return (one && againstText(one, trend, voice)) ?? '–';
  };
  const allAt = (spot: Spot): string => {
    const found = together.find(({ period }) => period.id === spot.period.id);
    return found ? figureText(found.pooled.figure, sheet, voice) : '–';
  };
  const rowOf = (spot: Spot): readonly string[] => {
    const wanted = wayAt(trend, spot);
    return [
      spot.period.label,
      figureText(spot.pooled.figure, sheet, voice),
      sharesText(spot.pooled, voice) ?? '–',
      withAll ? allAt(spot) : partnersText(spot.pooled, voice),
      ...(way.length > 0 ? [wanted === null ? '–' : valueText(wanted, sheet, voice)] : []),
      ...(kept.length > 0 ? [againstAt(spot)] : []),
    ];
  };
  return {
    caption: nameOf(trend),
    head: [
      words('charts.period'),
      words('charts.value'),
      words('trends.of'),
      withAll ? words('trends.together') : words('trends.partners'),
      ...(way.length > 0 ? [words('trends.way')] : []),
      ...(kept.length > 0 ? [words('trends.against.head')] : []),
    ],
    rows: spots.map(rowOf),
  };
};

const breaksOf = (spots: readonly Spot[]): readonly string[] => {
  const known = spots.filter(({ value }) => value !== null);
  return known
    .filter((spot, at) => at > 0 && known[at - 1]?.version !== spot.version)
    .map(({ period }) => period.label);
};

/** Where everybody takes the place of partners put together, or the other way round. */
const turnsOf = ({ spots }: Trend, { words }: Voice): readonly string[] => {
  const known = spots.filter(({ value }) => value !== null);
  return known.flatMap(({ period, pooled: { of } }, at) => {
    const before = known[at - 1]?.pooled.of ?? of;
    return before === of ? [] : words(`everybody.turn.${of}`, { when: period.label });
  });
};

/** Periods that tell of the same time as the one before (R16): no line goes across either. */
const besidesOf = ({ spots, sheet }: Trend, voice: Voice): readonly string[] => {
  const known = spots.filter(({ value }) => value !== null);
  return known.flatMap(({ period: after }, at) => {
    const before = known[at - 1]?.period;
    if (!before) return [];
    const comparison = comparisonOf(before, after);
    return notOverTime({ period: before, comparison }, after, sheet, voice) ?? [];
  });
};

const gapOf = ({ row, goal, sheet }: Trend, voice: Voice): string | null => {
  const { figure } = row.pooled;
  if (row.status.is === 'goalMet' || goal.goal.is === 'none' || figure.is !== 'value') return null;
  return differenceText(goal.goal.value - figure.value, sheet, voice);
};

/** The chart in sentences. */
export const trendSummary = (trend: Trend, voice: Voice): string => {
  const { sheet, spots, goal } = trend;
  const said = describeLine(
    {
      name: nameOf(trend),
      moments: spots.map(({ period, value, pooled }) => ({
        ...{ when: period.label, value },
        text: figureText(pooled.figure, sheet, voice),
      })),
      change: changeOver(trend, voice),
      goal: goal.goal.is === 'value' ? valueText(goal.goal.value, sheet, voice) : null,
      gap: gapOf(trend, voice),
      breaks: breaksOf(spots),
    },
    voice.words,
  );
  return [said, ...turnsOf(trend, voice).map((turn) => `${turn}.`)].join(' ');
};

/** What has to be said under a chart: who is in it, source, breaks, and why something is not drawn. */
export const trendSource = (trend: Trend, voice: Voice, extras: TrendExtras): string => {
  const { words } = voice;
  const { row, sheet, spots, partner, ahead, usual } = trend;
  const rule = aheadRule(trend, voice);
  const parts = [
    words('trends.latest', { period: row.period.label }),
    ...(partner ? [] : [partnersText(row.pooled, voice)]),
    ...(sheet.source ? [words('trends.source', { source: sheet.source })] : []),
    ...notesText(row.pooled, voice),
    ...breaksOf(spots).map((when) => words('trends.break', { when })),
    ...turnsOf(trend, voice),
    ...besidesOf(trend, voice),
    ...(extras.withForecast && rule ? [rule] : []),
    ...(extras.withForecast && ahead.is === 'none'
      ? [words('trends.noForecast', { why: whyText(ahead.why, voice) })]
      : []),
    ...(extras.withUsual && usual.is === 'none' ? [words('trends.noUsual')] : []),
  ];
  return parts.join(' · ');
};

/** What the chart shows, in no language: other values make what was written about it an old text. */
export const trendSaw = ({ spots }: Trend): string =>
  spots
    .slice(-mostMoments)
    .map(({ period, value }) => `${period.end} ${value?.toPrecision(9) ?? '–'}`)
    .join('; ');
