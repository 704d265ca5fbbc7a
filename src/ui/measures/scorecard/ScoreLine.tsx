import { Sparkline } from '../../charts/Sparkline';
import { figureText, useVoice } from '../figureText';
import { isHidden, linesOf, placesInTime } from '../timeLine';
import type { ScoreRow } from './scoreRow';

/** The measure over time, as small as a word, with its first and last period under it. */
export const ScoreLine = ({ row: { sheet, moments, goal } }: { row: ScoreRow }) => {
  const voice = useVoice();
  const places = placesInTime(moments);
  const lines = linesOf(moments);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || first === last) return null;
  const label = moments
    .map(({ period, pooled }) => `${period.label}: ${figureText(pooled.figure, sheet, voice)}`)
    .join('; ');
  return (
    <div className="score-line">
      <Sparkline
        label={label}
        points={moments.map((moment, index) => ({
          ...{ value: moment.value, line: lines[index] ?? 1 },
          at: places[index] ?? index,
          isHidden: isHidden(moment),
          ...(moment.pooled.figure.is === 'range' && { range: moment.pooled.figure }),
        }))}
        {...(goal.goal.is === 'value' && { goal: goal.goal.value })}
      />
      <p className="score-ends" aria-hidden="true">
        <span>{first.period.label}</span>
        <span>{last.period.label}</span>
      </p>
    </div>
  );
};
