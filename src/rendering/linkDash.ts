import { linkTypes } from '../domain/linkTypes';
import type { LinkRow } from '../domain/row';

/** Strokes and gaps in px, told apart at a glance; spokes alone are solid. */
const dashes: readonly (readonly number[])[] = [
  [7, 4],
  [14, 4],
  [10, 3, 2, 3],
  [4, 4],
  [14, 3, 2, 3, 2, 3],
];

/** Where a connection is only wished for. */
const dotted: readonly number[] = [1.5, 4];

const fieldWords: readonly string[] = linkTypes;

const mixed = (word: string): number => {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
};

/** The pattern of a connection: by its type, the same on every map; dotted when it is only an ideal. */
export const dashOf = ({ type, layer }: Pick<LinkRow, 'type' | 'layer'>): readonly number[] => {
  if (layer === 'ideal') return dotted;
  const word = type.trim().toLowerCase();
  const known = fieldWords.indexOf(word);
  return dashes[(known < 0 ? mixed(word) : known) % dashes.length] ?? [];
};
