import { useId } from 'react';
import { OwnTitle } from '../../charts/OwnTitle';
import { ShowOnMap } from '../../mapMeasures/ShowOnMap';
import { useVoice } from '../figureText';
import { useOnPaper } from '../onPaper';
import { StatusMark } from '../StatusMark';
import { ClassText } from '../scheme/ClassText';
import { useScheme } from '../scheme/scheme';
import { SystemLine } from '../system/SystemLine';
import { useOwnWords } from '../useOwnWords';
import { findingOf } from './finding';
import { GoalBar } from './GoalBar';
import { ScoreChange, ScoreNotes, ScoreValue } from './ScoreFacts';
import { ScoreLine } from './ScoreLine';
import type { ScoreRow } from './scoreRow';
import { scoreSaw } from './scoreSaw';

/** One measure: its finding, latest value, change, way to the goal, status and line. */
export const ScoreCardRow = ({ row }: { row: ScoreRow }) => {
  const id = useId();
  const voice = useVoice();
  const isOnPaper = useOnPaper();
  const told = useOwnWords(row.sheet, 'scorecard', scoreSaw(row));
  const own = row.asked.partners ? undefined : told;
  const measure = { id: row.sheet.id, period: row.period.id };
  const [{ withClasses }] = useScheme();
  return (
    <li>
      <article className="score-row" aria-labelledby={id}>
        <header className="score-head">
          <div className="score-told">
            <OwnTitle {...{ id, own }} className="score-finding" title={findingOf(row, voice)} />
          </div>
          <span className="score-state">
            <StatusMark status={row.status} isInDoubt={row.isInDoubt} />
            {withClasses && row.goal.goal.is === 'value' && <ClassText of={row.asClass} />}
            {!isOnPaper && <ShowOnMap measure={measure} name={row.sheet.name} />}
          </span>
        </header>
        <div className="score-facts">
          <ScoreValue row={row} />
          <ScoreChange row={row} />
          <GoalBar row={row} />
          <ScoreLine row={row} />
        </div>
        <ScoreNotes row={row} />
        <SystemLine sheet={row.sheet} pooled={row.pooled} />
      </article>
    </li>
  );
};
