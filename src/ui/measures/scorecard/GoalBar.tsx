import { useVoice } from '../figureText';
import { type GoalLine, goalLineOf, goalText } from './goalLine';
import type { ScoreRow } from './scoreRow';

const width = 180;
const place = (share: number): number => 6 + share * (width - 12);

const Bar = ({ line: { now, wanted } }: { line: GoalLine }) => (
  <svg
    className="chart goal-bar"
    viewBox={`0 0 ${width} 18`}
    width={width}
    height={18}
    aria-hidden="true"
  >
    <path className="goal-way" d={`M6 9H${width - 6}`} />
    <path className="goal-done" d={`M6 9H${place(now)}`} />
    {wanted !== null && <path className="goal-wanted" d={`M${place(wanted)} 2V16`} />}
    <path className="goal-end" d={`M${width - 6} 3V15`} />
    <circle className="chart-dot" cx={place(now)} cy={9} r={4.5} />
  </svg>
);

/** The way from the starting point to the goal, drawn and in words. */
export const GoalBar = ({ row }: { row: ScoreRow }) => {
  const voice = useVoice();
  const line = goalLineOf(row);
  const texts = goalText(row, voice);
  if (texts.length === 0) return <p className="score-quiet">{voice.words('scorecard.noGoal')}</p>;
  return (
    <div className="score-goal">
      {line && <Bar line={line} />}
      {texts.map((text) => (
        <p key={text} className="score-quiet">
          {text}
        </p>
      ))}
    </div>
  );
};
