import type { MapDocument } from '../../../domain/document';
import type { Cell, IndicatorRow } from '../../../domain/measureRow';
import type { Language } from '../../../messages/speak';
import type { Words } from '../../../messages/words';
import { numberText } from '../../list/cellValues';
import { signOf } from './signs';
import type { Part } from './valueColumn';

/** In which language, and by which list of signs, cells are said. */
export interface Saying {
  readonly document: MapDocument;
  readonly words: Words;
  readonly language: Language;
}

/** A cell and the measure it is of. */
export interface Said {
  readonly measure: IndicatorRow;
  readonly cell: Cell | undefined;
  readonly waiting: number | null;
}

const partText = ({ measure, cell }: Said, { words, language }: Saying): string => {
  const [n, d] = cell ?? [null, null];
  if (n === null) return '';
  if (measure.type === 'milestone') return words(n > 0 ? 'enterValues.yes' : 'enterValues.no');
  const number = numberText(n, language);
  return measure.type === 'percent' && d === null ? `${number}%` : number;
};

/** The text of one number of a cell: what is edited and copied. It reads back as the same. */
export const valueText = (said: Said, part: Part, saying: Saying): string => {
  const { cell, waiting } = said;
  const state = cell?.[2] ?? 'missing';
  if (part === 'd') return numberText(cell?.[1] ?? undefined, saying.language);
  if (waiting !== null) return numberText(waiting, saying.language);
  return state === 'reported'
    ? partText(said, saying)
    : signOf(saying.document, saying.words, state);
};
