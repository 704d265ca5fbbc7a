import { studentsIn } from '../students';
import type { TableRow } from '../table';
import { readRecords } from './records';

const signs = [',', ';', '\t'] as const;

/** So much shows how the cells of a text are parted. */
const sampled = 64 * 1024;

/** A title can hide by which sign the cells below it are parted: each of them is tried. */
const byAnySign = (given: string): number => {
  const text = given.replace(/\r\n?/gu, '\n');
  const start = text.slice(0, sampled);
  const sign = signs.find(
    (one) => start.includes(one) && studentsIn(readRecords(start, one).rows) > 0,
  );
  return sign === undefined ? 0 : studentsIn(readRecords(text, sign).rows);
};

/**
 * How many students a text lists, one a line, also below titles and in lines that do not fit; 0 for
 * any other text. `lines` are its cells where they are read already.
 */
export const studentsInText = (text: string, lines: readonly TableRow[] = []): number =>
  studentsIn(lines) || byAnySign(text);
