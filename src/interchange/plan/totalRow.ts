import { oneLine } from '../../domain/name';

const sums =
  /^(?:(?:grand |sub[- ]?|overall )?totals?(?: (?:partners|general|de aliados))?|gran total|subtotal|sum|suma|average|mean|promedio|media)\s*[:=]?\s*[\d.,]*$/iu;

const isNumber = (cell: string): boolean => /^[-+$€£]?\s*[\d.,]+\s*%?$/u.test(cell);

/** True for a row that sums up the others: it is called so, and says no more than numbers. */
export const isTotalRow = (name: string, others: readonly string[]): boolean =>
  sums.test(oneLine(name)) && others.map(oneLine).every((cell) => cell === '' || isNumber(cell));
