import { sameNameKey } from '../../domain/name';
import type { Column } from './column';
import { joinNames } from './listText';

const most = 40;

/** What is typed last, where several stand in one cell. */
export const pieceOf = ({ kind }: Column, text: string): string =>
  (kind === 'list' ? (text.split(';').at(-1) ?? '') : text).trim();

/** The text of a cell with a choice in place of what is typed last. */
export const withPiece = ({ kind }: Column, text: string, choice: string): string => {
  if (kind !== 'list') return choice;
  const before = text
    .split(';')
    .slice(0, -1)
    .map((one) => one.trim());
  return [...before, joinNames([choice])].join('; ');
};

/** Choices that fit what is typed: those that begin with it first. */
export const fitting = (choices: readonly string[], piece: string): readonly string[] => {
  const key = sameNameKey(piece);
  const found = choices.filter((one) => sameNameKey(one).includes(key));
  const begins = (one: string): number => Number(!sameNameKey(one).startsWith(key));
  return (key ? [...found].sort((a, b) => begins(a) - begins(b)) : found).slice(0, most);
};
