import { useDocument } from '../../map/mapContext';
import { useWords } from '../../shell/services';
import { HowComputed } from '../computed/HowComputed';
import { useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { useMeasures } from '../useMeasures';
import { type GoalLine, goalLineOf, goalText } from './goalLine';
import type { ScoreRow } from './scoreRow';
import { byNowOf, doneOf } from './scoreWorkings';

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

/** The way to set a goal; that there is none stands in the status. */
const NoGoal = ({ row: { sheet } }: { row: ScoreRow }) => {
  const words = useWords();
  const isOnPaper = useOnPaper();
  const { change } = useMeasures();
  return (
    <div className="score-goal">
      {!isOnPaper && (
        <button
          type="button"
          className="figure-button score-why"
          aria-label={words('scorecard.setGoalOf', { name: sheet.name })}
          onClick={() => change({ tab: 'define', measure: sheet.id })}
        >
          {words('scorecard.setGoal')}
        </button>
      )}
    </div>
  );
};

/** The way from the starting point to the goal, drawn and in words. */
export const GoalBar = ({ row }: { row: ScoreRow }) => {
  const voice = useVoice();
  const document = useDocument();
  const line = goalLineOf(row);
  const text = goalText(row, voice);
  const { name } = row.sheet;
  if (!text) return <NoGoal row={row} />;
  return (
    <div className="score-goal">
      {line && <Bar line={line} />}
      <p className="score-quiet">{text.fromTo}</p>
      {text.done && (
        <p className="score-quiet">
          <HowComputed asked={() => doneOf(row, voice)} name={name}>
            {text.done}
          </HowComputed>
        </p>
      )}
      {text.byNow && (
        <p className="score-quiet">
          <HowComputed asked={() => byNowOf(document, row, voice)} name={name}>
            {text.byNow}
          </HowComputed>
        </p>
      )}
    </div>
  );
};
