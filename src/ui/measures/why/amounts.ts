import { isInPoints } from '../../../measurement/kind';
import { numberOf, type Written } from '../figureNumber';
import { stepText, type Told, type Voice } from '../figureText';

const inPercent: Written = { type: 'percent', digits: 1 };

/** How far something went: `1.5 points`, `40 students`, `12.3`. */
export const amountText = (amount: number, measure: Told, voice: Voice): string => {
  const value = stepText(amount, measure, voice);
  if (isInPoints(measure)) return voice.words('why.points', { value });
  const isCount = measure.type === 'count' || measure.type === 'people';
  return isCount && measure.unit
    ? voice.words('figures.ofUnit', { value, unit: measure.unit })
    : value;
};

/** A part of a whole from 0 to 1: `4.6%`. */
export const partText = (part: number, { language }: Voice): string =>
  numberOf(100 * part, inPercent, language);

/** Who the figure is about: what the sheet of the measure calls them, else people. */
export const unitText = ({ unit }: Told, { words }: Voice): string => unit || words('why.people');
