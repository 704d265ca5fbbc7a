import type { Cell, IndicatorRow } from '../../../domain/measureRow';
import { plainOf } from '../figureNumber';
import type { Saying } from './valueText';

/** A whole cell in words: `30/60`, `60%`, `hidden`, and how firm it is where it is not final. */
export const cellText = (cell: Cell, measure: IndicatorRow, saying: Saying): string => {
  const { words, language } = saying;
  const [n, d, state, status] = cell;
  if (state !== 'reported' || n === null)
    return words(`enterValues.state.${state === 'reported' ? 'missing' : state}`);
  const number =
    measure.type === 'milestone'
      ? words(n > 0 ? 'enterValues.yes' : 'enterValues.no')
      : plainOf(n, language);
  const only = measure.type === 'percent' ? `${number}%` : number;
  const text = d === null ? only : `${number}/${plainOf(d, language)}`;
  return status === 'final' ? text : `${text}, ${words(`enterValues.firm.${status}`)}`;
};
