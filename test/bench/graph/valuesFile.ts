import type { StampedRow } from '../../../src/domain/mapCopy';
import type {
  Cell,
  EntryRow,
  IndicatorRow,
  PeriodRow,
  SeriesRow,
} from '../../../src/domain/measureRow';
import { newMap } from '../../../src/domain/newMap';
import { keysAfter } from '../../../src/domain/order';
import { periodsFrom } from '../../../src/domain/periodsFrom';
import type { NodeRow } from '../../../src/domain/row';
import { seriesIdOf } from '../../../src/domain/seriesId';
import { writeNative } from '../../../src/interchange/native/writeNative';
import { countingIds, idOf } from '../../support/ids';
import { randomFrom } from './random';

const stamp = '0mi0w4g00-0000-bench';
const writtenAt = Date.UTC(2026, 0, 5);

export interface ValuesSize {
  readonly partners: number;
  readonly measures: number;
  readonly periods: number;
}

const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Behind the circles that a new map has. */
const partnerId = (at: number) => idOf('node', 1001 + at);

const partnerRows = ({ partners }: ValuesSize): readonly NodeRow[] =>
  keysAfter('', partners).map((order, at) => ({
    id: partnerId(at),
    kind: 'node',
    type: 'partner',
    name: `Partner ${at + 1}`,
    order,
    status: 'existing',
  }));

const measureRows = ({ measures }: ValuesSize): readonly IndicatorRow[] =>
  keysAfter('', measures).map((order, at) => ({
    ...{ id: idOf('indicator', at + 1), kind: 'indicator', order },
    ...{ code: `M${at + 1}`, name: `Measure ${at + 1}`, scope: 'performance', reach: 'local' },
    ...{ type: 'percent', direction: at % 5 === 4 ? 'down' : 'up', version: 1 },
    ...{ numerator: 'those who did', denominator: 'all of them' },
    ...{ startValue: 40, startPeriod: idOf('period', 1), goalValue: 60 },
    ...{ goalPeriod: idOf('period', 40) },
  }));

const periodRows = ({ periods }: ValuesSize): readonly PeriodRow[] => {
  const orders = keysAfter('', periods);
  return periodsFrom('quarter', '2015-01-01', periods, 8).map((span, at) => ({
    ...span,
    id: idOf('period', at + 1),
    kind: 'period',
    order: orders[at] ?? '',
  }));
};

const entry: EntryRow = { id: idOf('entry', 1), kind: 'entry', at: writtenAt, source: 'bench' };

/** One cell in twenty is hidden by its source, one in twenty missing. */
const cellOf = (random: () => number): Cell => {
  const dice = random();
  const whole = 20 + Math.floor(180 * random());
  if (dice < 0.05) return [null, whole, 'suppressed', 'final', 1, entry.id];
  if (dice < 0.1) return [null, null, 'missing', 'final', 1, entry.id];
  return [Math.floor(whole * random()), whole, 'reported', 'final', 1, entry.id];
};

const seriesRows = (size: ValuesSize): readonly SeriesRow[] => {
  const random = randomFrom(7);
  return times(size.partners * size.measures, (at) => {
    const unit = partnerId(at % size.partners);
    const indicator = idOf('indicator', 1 + Math.floor(at / size.partners));
    const cells = times(size.periods, (period) => [idOf('period', period + 1), cellOf(random)]);
    const id = seriesIdOf(indicator, unit, null);
    return { id, kind: 'series', indicator, unit, c: Object.fromEntries(cells) };
  });
};

/** A map with values of so many partners, measures and quarters, as a file of ours. */
export const valuesText = (size: ValuesSize): Promise<string> => {
  const given = { template: 'blank', language: 'en', now: writtenAt, center: 'Bench' } as const;
  const rows = [
    ...newMap(given, countingIds()).rows.values(),
    ...[...partnerRows(size), ...measureRows(size), ...periodRows(size), entry],
    ...seriesRows(size),
  ].map((row): StampedRow => ({ row, created: stamp, stamps: {} }));
  const copy = { rows, knows: { bench: stamp } };
  return writeNative(copy, { exportedAt: writtenAt, appVersion: 'bench' });
};
