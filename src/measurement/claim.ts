import type { Id } from '../domain/id';
import type { Asked } from './asked';
import type { Comparable } from './change';
import { compared } from './compare';
import { lineOf } from './comparison';
import type { MeasureTable } from './measureTable';
import { signalsOf, usualRange } from './usualRange';

/**
 * What may be said of a step to a point of a line (R28). `signal`: it left the usual ups and downs
 * that way, so it rose or fell. `usual`: it did not, so nothing rose or fell. `tooFew`: there are no
 * limits before six points. `notOfStep`: the point is a signal, but not of this step: one of eight in
 * a row, or outside on the side that the step comes from. Then, and without limits, two values are
 * put beside each other and no more is said.
 */
export type Claim = 'signal' | 'usual' | 'tooFew' | 'notOfStep';

/** What may be said of a step of so much to the point at a place of a line. */
export const claimOf = (values: readonly number[], at: number, step: number): Claim => {
  const [signals, range] = [signalsOf(values), usualRange(values)];
  if (signals.is === 'none' || range.is === 'none') return 'tooFew';
  if (signals.value[at] === 'usual') return 'usual';
  if (signals.value[at] === 'run') return 'notOfStep';
  const side = compared(values[at] ?? range.value.mean, range.value.mean);
  return side * compared(step, 0) > 0 ? 'signal' : 'notOfStep';
};

/** So many points to each side are looked at. */
const reach = 12;

const around = (line: readonly Id[], period: Id): readonly Id[] => {
  const at = line.indexOf(period);
  return line.slice(Math.max(0, at - reach + 1), at + reach + 1);
};

interface ValueAt {
  readonly period: Id;
  readonly value: number;
}

/**
 * What may be said of a step of so much that ends in the period asked for (R28): held against all
 * values of its definition and its people in periods that compare with it, later ones too, so that choosing an
 * earlier period allows no more.
 */
export const claimAt = (
  table: MeasureTable,
  asked: Asked,
  step: number,
  valueIn: (period: Id) => Comparable,
): Claim => {
  const { version, of } = valueIn(asked.period);
  const points = around(lineOf(table, asked.period), asked.period).flatMap((period): ValueAt[] => {
    const found = valueIn(period);
    const { figure } = found;
    const isOfLine = found.version === version && found.of === of;
    return figure.is === 'value' && isOfLine ? [{ period, value: figure.value }] : [];
  });
  const at = points.findIndex(({ period }) => period === asked.period);
  return at < 0
    ? 'tooFew'
    : claimOf(
        points.map(({ value }) => value),
        at,
        step,
      );
};
