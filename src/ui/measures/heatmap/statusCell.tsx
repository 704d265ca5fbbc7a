import type { Voice } from '../figureText';
import { StatusMark } from '../StatusMark';
import { classWord } from '../scheme/ClassText';
import type { GridCell } from './gridCell';
import type { Of } from './heatFace';

/** A status, and beside it the class of Healthy People for those who chose to see it. */
export const statusCell = (
  { status, asClass }: Of<'status'>,
  voice: Voice,
  withClasses: boolean,
): GridCell => ({
  kind: 'status',
  content: (
    <>
      <StatusMark status={status} />
      {withClasses && status.is !== 'noGoal' && (
        <span className="heat-word">{classWord(asClass(), voice)}</span>
      )}
    </>
  ),
});
