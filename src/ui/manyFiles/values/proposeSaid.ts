import { type MapDocument, nodeOf } from '../../../domain/document';
import { usualYearStart } from '../../../domain/measureRow';
import { sameNameKey } from '../../../domain/name';
import { partnersOf } from '../../../domain/outline';
import { periodFromText } from '../../../interchange/measures/periodText';
import type { Table } from '../../../interchange/table';
import { recallValues } from '../../import/values/valueRecipes';
import type { SaidValues } from '../asked';
import { askedIds } from './handOf';

/** `lincoln_high-2023-24.csv` as words: ` lincoln high 2023-24 `. */
const wordsIn = (text: string): string =>
  ` ${sameNameKey(text.replace(/\.[a-z]+$/iu, ''))
    .replace(/(?<!\d)[-–]|[-–](?!\d)|[^\p{L}\p{N}–-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()} `;

const plain = (name: string): string =>
  ` ${sameNameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The partner whose whole name stands in a text; the longest of several. */
const partnerIn = (document: MapDocument, texts: readonly string[]): string | null => {
  const said = texts.map((text) => wordsIn(text).replace(/[-–]/gu, ' '));
  const found = partnersOf(document)
    .map(({ name }) => name)
    .filter((name) => plain(name).trim().length > 2)
    .filter((name) => said.some((text) => text.includes(plain(name))));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
};

const hint = { header: '', yearStart: usualYearStart };
const mostWords = 3;

/** The period that a text names: a school year, a quarter, a month or a year. */
export const periodIn = (text: string): string | null => {
  const pieces = wordsIn(text).trim().split(' ');
  for (let length = mostWords; length > 0; length--)
    for (let at = 0; at + length <= pieces.length; at++) {
      const said = pieces.slice(at, at + length).join(' ');
      if (periodFromText(said, hint)) return said.toUpperCase() === said ? said : titled(said);
    }
  return null;
};

const titled = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Titles above the table, as far as they are short. */
const titlesOf = ({ above = [] }: Table): readonly string[] =>
  above.slice(0, 5).flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '').slice(0, 2));

/**
 * What seems to be the same in all rows of a file, by its name, its titles, or the partner who sent
 * one with these columns before; all of it is shown and can be changed.
 */
export const proposedSaid = (document: MapDocument, file: string, table: Table): SaidValues => {
  const texts = [file, ...titlesOf(table)];
  const before = nodeOf(document, recallValues(table.headers)?.of ?? null)?.name ?? null;
  const partner = partnerIn(document, texts) ?? before;
  const period = texts.map(periodIn).find((one) => one !== null) ?? null;
  return {
    ...(partner && { [askedIds.partner]: partner }),
    ...(period && { [askedIds.period]: period }),
  };
};
