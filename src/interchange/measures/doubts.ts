import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { periodsOf, seriesAt } from '../../domain/measures';
import type { Steps } from '../../domain/steps';
import type { KnownRows } from './meant';
import { unitKey } from './partnersMeant';
import type { SaidValue } from './saidValue';

const often = 400;

/** More than so many times the last period is worth a look. */
const jump = 3;
/** Of fewer people than this a share jumps by chance. */
const leastWhole = 10;

/** A value that is taken and still worth a look. */
export interface ValueDoubt {
  readonly why: 'jump' | 'notSum';
  readonly file: string;
  readonly line: number;
  readonly partner: string;
  readonly measure: string;
  readonly period: string;
  readonly said: number;
  /** The last value before, or what the lines come to together. */
  readonly other: number;
}

const doubt = (why: ValueDoubt['why'], value: SaidValue, said: number, other: number) => {
  const { file, line, partner, measure, period } = value;
  return { why, file, line, partner, measure, period, said, other };
};

/** What can be held against another period: the share, or the figure itself. */
const sizeOf = ({ n, d }: Pick<SaidValue, 'n' | 'd'>): number | null => {
  if (n === null || d === null) return n;
  return d >= leastWhole ? (100 * n) / d : null;
};

/** A value of a series and when it is of; one of the map is only held against. */
interface Dated {
  readonly day: string;
  readonly size: number | null;
  readonly value: SaidValue | null;
}

const jumpsIn = (series: readonly Dated[]): readonly ValueDoubt[] => {
  let last: number | null = null;
  return series.flatMap(({ size, value }) => {
    const before = last;
    last = size ?? last;
    if (!value || size === null || before === null || before <= 0) return [];
    return size > jump * before ? [doubt('jump', value, size, before)] : [];
  });
};

const dayOf = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  `${end}${start}`;

type ByKey = ReadonlyMap<string, Id | null>;

/** What the map has of the series of a value, in other periods than the file speaks of. */
const onMap = (
  document: MapDocument,
  rows: KnownRows,
): ((value: SaidValue, spoken: ReadonlySet<string>) => readonly Dated[]) => {
  const measures = new Map(rows.measures.map(({ key, as }) => [key, as]));
  const idsOf = (list: readonly { key: string; id: Id | null }[]): ByKey =>
    new Map(list.map(({ key, id }) => [key, id]));
  const [partners, units, groups] = [idsOf(rows.partners), idsOf(rows.units), idsOf(rows.groups)];
  return ({ keys }, spoken) => {
    const its = keys.unit
      ? units.get(unitKey(keys.partner, keys.unit))
      : partners.get(keys.partner);
    const indicator = measures.get(keys.measure);
    const subgroup = keys.group ? groups.get(keys.group) : null;
    if (!indicator || !its || subgroup === undefined) return [];
    const { c = {} } = seriesAt(document, { indicator, unit: its, subgroup }) ?? {};
    return periodsOf(document).flatMap((period) => {
      const [n, d, state] = c[period.id] ?? [null, null, 'missing'];
      const day = dayOf(period);
      return state !== 'reported' || spoken.has(day)
        ? []
        : [{ day, size: sizeOf({ n, d }), value: null }];
    });
  };
};

const seriesKey = ({ keys }: SaidValue): string =>
  [keys.partner, keys.unit, keys.measure, keys.group].join('\n');

const daysOf = ({ periods }: KnownRows): ReadonlyMap<string, string> =>
  new Map(periods.flatMap(({ key, span }) => (span ? [[key, dayOf(span)]] : [])));

function* jumps(
  document: MapDocument,
  values: readonly SaidValue[],
  rows: KnownRows,
): Steps<readonly ValueDoubt[]> {
  const [days, before] = [daysOf(rows), onMap(document, rows)];
  const series = new Map<string, (Dated & { readonly value: SaidValue })[]>();
  for (const [at, value] of values.entries()) {
    const day = days.get(value.keys.period);
    const there = series.get(seriesKey(value));
    const dated = day === undefined ? null : { day, size: sizeOf(value), value };
    if (dated && there) there.push(dated);
    else if (dated) series.set(seriesKey(value), [dated]);
    if (at % often === often - 1) yield;
  }
  const byDay = (a: Dated, b: Dated): number => (a.day < b.day ? -1 : 1);
  return [...series.values()].flatMap((one) => {
    const spoken = new Set(one.map(({ day }) => day));
    const known = one[0] ? before(one[0].value, spoken) : [];
    return jumpsIn([...one, ...known].sort(byDay));
  });
}

const sumKey = ({ file, keys }: SaidValue): string =>
  [file, keys.measure, keys.period, keys.group].join('\n');

/** Lines that say they are a sum, and are not that of the partners of their file. */
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
  document: MapDocument,
  values: readonly SaidValue[],
  totals: readonly SaidValue[],
  rows: KnownRows,
): Steps<readonly ValueDoubt[]> {
  return [...(yield* jumps(document, values, rows)), ...notSums(values, totals)];
}
