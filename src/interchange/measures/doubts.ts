import type { Steps } from '../../domain/steps';
import type { KnownRows } from './meant';
import type { SaidValue } from './saidValue';

const often = 400;

/** More than so many times the last period is worth a look. */
const jump = 3;
/** Of fewer people than this a share jumps by chance. */
const leastWhole = 10;

/** A value that is taken and still worth a look. */
export interface ValueDoubt {
  readonly why: 'jump' | 'notSum';
  readonly line: number;
  readonly partner: string;
  readonly measure: string;
  readonly period: string;
  readonly said: number;
  /** The last value before, or what the lines come to together. */
  readonly other: number;
}

const doubt = (why: ValueDoubt['why'], value: SaidValue, said: number, other: number) => {
  const { line, partner, measure, period } = value;
  return { why, line, partner, measure, period, said, other };
};

/** What can be held against another period: the share, or the figure itself. */
const sizeOf = ({ n, d }: SaidValue): number | null => {
  if (n === null || d === null) return n;
  return d >= leastWhole ? (100 * n) / d : null;
};

const lastDays = ({ periods }: KnownRows): ReadonlyMap<string, string> =>
  new Map(periods.flatMap(({ key, span }) => (span ? [[key, `${span.end}${span.start}`]] : [])));

const jumpsIn = (series: readonly SaidValue[]): readonly ValueDoubt[] => {
  let last: number | null = null;
  return series.flatMap((value) => {
    const [size, before] = [sizeOf(value), last];
    last = size ?? last;
    if (size === null || before === null || before <= 0) return [];
    return size > jump * before ? [doubt('jump', value, size, before)] : [];
  });
};

function* jumps(values: readonly SaidValue[], rows: KnownRows): Steps<readonly ValueDoubt[]> {
  const days = lastDays(rows);
  const series = new Map<string, SaidValue[]>();
  for (const [at, value] of values.entries()) {
    const { partner, measure, group, period } = value.keys;
    const key = `${partner}\n${measure}\n${group}`;
    if (days.has(period)) series.set(key, [...(series.get(key) ?? []), value]);
    if (at % often === often - 1) yield;
  }
  const byDay = (a: SaidValue, b: SaidValue): number =>
    (days.get(a.keys.period) ?? '') < (days.get(b.keys.period) ?? '') ? -1 : 1;
  return [...series.values()].flatMap((one) => jumpsIn(one.sort(byDay)));
}

const sumKey = ({ keys }: SaidValue): string => `${keys.measure}\n${keys.period}\n${keys.group}`;

/** Lines that say they are a sum, and are not that of the partners above them. */
const notSums = (
  values: readonly SaidValue[],
  totals: readonly SaidValue[],
): readonly ValueDoubt[] => {
  const wanted = new Map<string, number>(totals.map((total) => [sumKey(total), 0]));
  for (const value of values) {
    const sum = wanted.get(sumKey(value));
    if (sum !== undefined) wanted.set(sumKey(value), sum + (value.n ?? 0));
  }
  return totals.flatMap((total) => {
    const sum = wanted.get(sumKey(total)) ?? 0;
    const isSum = total.n === null || Math.abs(total.n - sum) < 1e-9;
    return isSum ? [] : [doubt('notSum', total, total.n ?? 0, sum)];
  });
};

/** Values that are taken and still worth a look: jumps, and totals that are not the sum. */
export function* valueDoubts(
  values: readonly SaidValue[],
  totals: readonly SaidValue[],
  rows: KnownRows,
): Steps<readonly ValueDoubt[]> {
  return [...(yield* jumps(values, rows)), ...notSums(values, totals)];
}
