import type { TableRow } from '../table';
import { isNumberRole, type NumberRole, type ValueRole } from './valueRole';

/** A line of a table by what its columns hold. */
export interface Line {
  readonly line: number;
  /** The text of the first column of a kind; empty when there is none. */
  text(is: ValueRole['is']): string;
  readonly numbers: readonly LineNumber[];
}

export interface LineNumber extends NumberRole {
  readonly column: number;
  readonly text: string;
}

/** Reads lines by their roles. */
export const lineReader = (roles: readonly ValueRole[]): ((row: TableRow) => Line) => {
  const at = new Map<string, number>();
  roles.forEach(({ is }, column) => {
    if (!at.has(is)) at.set(is, column);
  });
  const numbers = roles.flatMap((role, column) =>
    isNumberRole(role) ? [{ ...role, column }] : [],
  );
  return ({ line, cells }) => ({
    line,
    text: (is) => cells[at.get(is) ?? -1]?.trim() ?? '',
    numbers: numbers.map((number) => ({ ...number, text: cells[number.column] ?? '' })),
  });
};

/** The numbers of a line that belong together: of one measure and one period. */
export interface Bundle {
  readonly measure: string | null;
  readonly period: string | null;
  readonly part: LineNumber | null;
  readonly whole: LineNumber | null;
  readonly value: LineNumber | null;
}

const isOf = (number: LineNumber, measure: string | null, period: string | null): boolean =>
  number.measure === measure && number.period === period;

/** A whole without a measure is that of all measures of its period. */
export const bundlesOf = ({ numbers }: Line): readonly Bundle[] => {
  const found = new Map<string, Bundle>();
  for (const { is, measure, period } of numbers) {
    if (is === 'whole' && measure === null && numbers.some((one) => one.is !== 'whole')) continue;
    const key = JSON.stringify([measure, period]);
    if (found.has(key)) continue;
    const pick = (kind: NumberRole['is']): LineNumber | null =>
      numbers.find((one) => one.is === kind && isOf(one, measure, period)) ?? null;
    const shared = numbers.find((one) => one.is === 'whole' && isOf(one, null, period));
    const whole = pick('whole') ?? shared ?? null;
    found.set(key, { measure, period, part: pick('part'), whole, value: pick('value') });
  }
  return [...found.values()];
};
