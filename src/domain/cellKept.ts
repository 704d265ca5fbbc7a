import type { CellValue } from './cellFault';
import type { Id } from './id';
import type { Cell } from './measureRow';
import { same } from './path';

const emptied: CellValue = { n: null, d: null, state: 'missing', status: 'final' };

/** A value as it is kept: a blank one is missing, and only reported ones have what is above the line. */
export const plainOf = (given: CellValue | null, there: Cell | undefined): CellValue => {
  if (!given) return { ...emptied, status: there?.[3] ?? 'final' };
  const { n, d, state, status } = given;
  if (state === 'reported') return n === null ? { n, d, state: 'missing', status } : given;
  return { n: null, d: state === 'suppressed' || state === 'missing' ? d : null, state, status };
};

/** True for a missing value of which nothing else is known either. */
export const isBlank = ({ d, state }: CellValue): boolean => state === 'missing' && d === null;

/** Where nothing was known yet, a value is a first one and no correction. */
const hadValue = (there: Cell | undefined): there is Cell =>
  there !== undefined && there[2] !== 'missing' && there[2] !== 'notDue';

/** A correction is one of the same definition; a first value is of the one that holds now. */
export const cellFor = (
  value: CellValue,
  there: Cell | undefined,
  version: number,
  entry: Id | null,
): Cell => {
  const { n, d, state, status } = value;
  const isFirst = !hadValue(there) && state !== 'missing';
  return [n, d, state, status, isFirst ? version : (there?.[4] ?? version), entry];
};

/** True when two cells say the same, whoever wrote them. */
export const sameValue = (there: Cell, next: Cell): boolean =>
  same(there.slice(0, 5), next.slice(0, 5));
