import { addressFrom, wordsFrom } from '../../domain/commands/values';
import { oneLine } from '../../domain/name';
import type { Fields } from '../../domain/path';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { functionsFrom, levelsFrom } from '../mapping/codeWords';
import type { TargetWord } from '../mapping/column';
import { dayFrom } from '../mapping/dayText';
import { yesOrNo } from '../mapping/fieldValue';
import type { CellColumn } from './cellColumn';

/** A detail of a circle that a cell can say. */
export type DetailWord = Extract<
  TargetWord,
  'sector' | 'url' | 'role' | 'nextContact' | 'stages' | 'level' | 'functions' | 'studentSeat'
>;

/** What a cell sets on a circle; null when it says nothing of that sort. */
type ReadDetail = (cell: string, column: CellColumn) => Fields | null;

const text =
  (field: string, from: (text: string) => Result<string | null, Refusal>): ReadDetail =>
  (cell) => {
    const value = from(cell);
    return value.ok ? { [field]: value.value } : null;
  };

const members = (field: string, keys: readonly string[] | null): Fields | null =>
  keys && Object.fromEntries(keys.map((key) => [`${field}.${key}`, true]));

/** How each detail is read. */
export const detailReaders: Readonly<Record<DetailWord, ReadDetail>> = {
  sector: text('sector', wordsFrom),
  url: text('url', addressFrom),
  role: text('role', wordsFrom),
  nextContact: (cell, { order }) => {
    const day = dayFrom(oneLine(cell), order);
    return day === null ? null : { nextContact: day };
  },
  stages: (cell, { stagesFrom }) => members('stages', stagesFrom(cell)),
  level: (cell) => {
    const [level] = levelsFrom(cell) ?? [];
    return level === undefined ? null : { level };
  },
  functions: (cell) => members('functions', functionsFrom(cell)),
  studentSeat: (cell) => {
    const isYes = yesOrNo(cell);
    return isYes === null ? null : { studentSeat: isYes ? 'yes' : 'no' };
  },
};
