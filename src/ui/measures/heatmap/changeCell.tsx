import type { Claim } from '../../../measurement/claim';
import { signOf } from '../../../measurement/compare';
import { differenceText, type Voice } from '../figureText';
import type { GridCell } from './gridCell';
import type { HeatGround, Of } from './heatFace';
import { worthStep } from './scaleStep';

/** Nothing is better or worse inside the usual ups and downs, or where no time passed (R16, R28). */
const towardWord = ({ change }: Of<'change'>, claim: Claim | null, { words }: Voice) => {
  if (claim === null) return null;
  const isUsual = claim === 'usual' && change.toward !== 'same';
  return isUsual ? words('heatmap.usual') : words(`figures.${change.toward}`);
};

/** A change with its sign, and whether it is for the better; `most` is the largest of its column. */
export const changeCell = (
  face: Of<'change'>,
  { column: { measure } }: HeatGround,
  voice: Voice,
  most: number,
): GridCell => {
  const { change } = face;
  const claim = face.claim();
  const isJudged = change.toward !== 'same' && claim !== null && claim !== 'usual';
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
