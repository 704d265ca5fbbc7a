import type { Claim } from '../../../measurement/claim';
import { signOf } from '../../../measurement/compare';
import { differenceText, type Voice } from '../figureText';
import type { GridCell } from './gridCell';
import type { HeatGround, Of } from './heatFace';
import { worthStep } from './scaleStep';

/** Only a signal is better or worse: no ups and downs as usual, nothing of too few periods (R16, R28). */
const towardWord = ({ change }: Of<'change'>, claim: Claim | null, { words }: Voice) => {
  if (claim === null) return null;
  if (change.toward === 'same' || claim === 'signal') return words(`figures.${change.toward}`);
  return claim === 'usual' ? words('heatmap.usual') : null;
};

/** A change with its sign; whether it is for the better where that may be said (R28). */
export const changeCell = (
  face: Of<'change'>,
  { column: { measure } }: HeatGround,
  voice: Voice,
  most: number,
): GridCell => {
  const { change } = face;
  const claim = face.claim();
  const isJudged = change.toward !== 'same' && claim === 'signal';
  const worth = signOf(measure.direction) * change.difference;
  return {
    kind: 'change',
    scale: 'worth',
    step: worthStep(isJudged ? worth : 0, most),
    content: (
      <>
        {differenceText(change.difference, measure, voice)}
        <span className="heat-word">{towardWord(face, claim, voice)}</span>
      </>
    ),
  };
};
