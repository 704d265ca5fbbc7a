import { listAt, markCharacters } from './marks';
import { statusAt } from './statusWord';

/**
 * Where a text is written: a line of its own (a center, a theme), a partner's name, what follows
 * a mark, or one item of a list.
 */
export type Place = 'whole' | 'name' | 'value' | 'item';

const isOpen = (character: string): boolean => character === '' || character === ' ';

/** True when what stands at `at` would be read as a mark. */
const isMark = (text: string, at: number, place: Place): boolean => {
  const [before, first, next] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (first === '\\')
    return next === '' || markCharacters.includes(next) || listAt(text.slice(at + 1)) !== null;
  if (place === 'whole' || (place === 'name' && at === 0 && first !== ';'))
    return at === 0 && first === '#';
  if (first === ',') return place === 'item';
  if (first === ';') return isOpen(before) || isOpen(next);
  if (!isOpen(before)) return false;
  if (first === '/') return isOpen(next);
  if (first === '@' || first === '!') return at === 0 || next !== ' ';
  if (first === '~') return at === 0 || statusAt(text.slice(at + 1)) !== null;
  return listAt(text.slice(at)) !== null;
};

/** The text with `\` in front of everything that would be read as a mark. One line in, one out. */
export const escaped = (text: string, place: Place): string =>
  [...text].reduce(
    ({ at, sofar }, character) => ({
      at: at + character.length,
      sofar: sofar + (isMark(text, at, place) ? '\\' : '') + character,
    }),
    { at: 0, sofar: '' },
  ).sofar;
