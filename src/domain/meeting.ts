import { type Fields, patched, pathsOf } from './path';
import type { Row } from './row';

/**
 * True for rows whose id is made from what they are about. Two windows may both make one without
 * knowing of each other; then it is one row with the cells of both.
 */
export const meets = (there: Row | undefined, row: Row): boolean =>
  there?.kind === 'series' && row.kind === 'series' && there.id === row.id;

/** The cells of a row by their paths. */
export const cellPaths = (row: Row): Fields =>
  Object.fromEntries(Object.entries(pathsOf(row)).filter(([path]) => path.startsWith('c.')));

/** A row as it stands once another of its id was made: itself, or what was there with its cells. */
export const met = (there: Row | undefined, row: Row): Row =>
  there && meets(there, row) ? patched(there, cellPaths(row)) : row;
