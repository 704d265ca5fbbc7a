import { isAtLeast } from '../../../measurement/compare';
import { partnerShowsStatus } from '../../../measurement/scope';
import { figureText, type Voice } from '../figureText';
import { findingOf, movementOf, placeAgainstGoal } from '../scorecard/finding';
import type { Trend } from './trend';

const hasChange = ({ row: { since } }: Trend): boolean =>
  since?.comparison === 'change' && since.change.matched.is === 'value';

/** Whether the latest value lies within the limits of the line, though it may be no point of it (R28). */
const isUsual = ({ usual, row, spots, compared }: Trend): boolean => {
  const its = spots.find(({ period }) => period.id === row.period.id);
  if (usual.is === 'none' || !its || its.value === null) return false;
  const last = compared.at(-1);
  if (its.version !== last?.version || its.pooled.of !== last.pooled.of) return false;
  return isAtLeast(its.value, usual.value.low) && isAtLeast(usual.value.high, its.value);
};

const goalText = ({ row }: Trend, voice: Voice): string | null =>
  row.status.is === 'noGoal' ? null : placeAgainstGoal(row, voice);

/** What stands there where nothing can be said of a way: the value, when, and whether it is as usual. */
const standing = (trend: Trend, voice: Voice, name: string): string => {
  const { row, sheet } = trend;
  const values = {
    ...{ name, period: row.period.label },
    value: figureText(row.pooled.figure, sheet, voice),
  };
  return voice.words(isUsual(trend) ? 'scorecard.finding.usual' : 'trends.finding.alone', values);
};

/** The finding of a trend; a partner has no status of a measure that nobody owns (R15). */
export const trendTitle = (trend: Trend, voice: Voice, isPanelOfPartner: boolean): string => {
  const { row, partner, sheet } = trend;
  const whose = partner && !isPanelOfPartner ? `${partner.name}, ${sheet.name}` : partner?.name;
  const name = whose ?? sheet.name;
  const withGoal = !partner || partnerShowsStatus(sheet);
  if (hasChange(trend) || row.pooled.figure.is === 'none')
    return withGoal ? findingOf(row, voice, name) : movementOf(row, voice, name);
  const first = standing(trend, voice, name);
  const goal = withGoal ? goalText(trend, voice) : null;
  return goal ? voice.words('scorecard.finding.both', { first, goal }) : first;
};
