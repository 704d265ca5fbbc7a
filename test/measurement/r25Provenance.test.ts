import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id';
import type { EntryRow } from '../../src/domain/measureRow';
import { cellHistory, wasCorrected } from '../../src/measurement/cellHistory';
import { measureTableOf } from '../../src/measurement/measureTable';
import { figureAt } from '../../src/measurement/pooledFigure';
import { byFirmness, weakest } from '../../src/measurement/report';
import {
  cellOf,
  indicatorOf,
  measuresOf,
  partnerId,
  seriesOf,
  told,
  yearOf,
} from '../support/measures';

const year = yearOf(2024);
const series = seriesOf(partnerId('a'), {
  [year.id]: cellOf([28, 50], { entry: 'entry_second' }),
});
const at = `${series.id}~${year.id}`;
const entries: readonly EntryRow[] = [
  { id: 'entry_first', kind: 'entry', at: 1 },
  {
    id: 'entry_second',
    kind: 'entry',
    at: 2,
    note: 'counted twice',
    was: { [at]: cellOf([30, 50], { entry: 'entry_first' }) },
  },
];
const entryOf = (id: Id) => entries.find((one) => one.id === id);
const asked = { indicator: 'indicator_one', period: year.id } as const;

describe('provenance', () => {
  it('R25 a correction supersedes: 30 → 28 keeps both and pools 28', () => {
    const history = cellHistory(series, year.id, entryOf);
    expect(history.map(({ cell, entry }) => [cell[0], entry?.id])).toEqual([
      [28, 'entry_second'],
      [30, 'entry_first'],
    ]);
    expect(wasCorrected(history)).toBe(true);
    const table = measureTableOf(measuresOf(indicatorOf(), year, series, ...entries));
    expect(told(figureAt(table, asked).n)).toBe(28);
  });

  it('R25 a cell without an entry, or none at all, has the history it has', () => {
    const plain = seriesOf(partnerId('b'), { [year.id]: 5 });
    expect(cellHistory(plain, year.id, entryOf)).toHaveLength(1);
    expect(cellHistory(plain, 'period_else', entryOf)).toEqual([]);
    expect(wasCorrected(cellHistory(plain, year.id, entryOf))).toBe(false);
  });

  it('R25 entries that lead to each other end', () => {
    const round: EntryRow = {
      ...(entries[1] as EntryRow),
      was: { [at]: series.c?.[year.id] as never },
    };
    expect(cellHistory(series, year.id, () => round)).toHaveLength(2);
  });

  it('R25 final > provisional > estimated', () => {
    expect((['estimated', 'final', 'provisional'] as const).toSorted(byFirmness)).toEqual([
      'final',
      'provisional',
      'estimated',
    ]);
    expect(weakest(['final', 'provisional'])).toBe('provisional');
    expect(weakest(['estimated', 'provisional', 'final'])).toBe('estimated');
  });

  it('R25 a pooled figure with an estimate says so, and of how many partners', () => {
    const rows = [
      seriesOf(partnerId('a'), { [year.id]: cellOf([1, 2], { status: 'estimated' }) }),
      seriesOf(partnerId('b'), { [year.id]: cellOf([1, 2], { status: 'provisional' }) }),
      seriesOf(partnerId('c'), { [year.id]: [1, 2] }),
    ];
    const figure = figureAt(measureTableOf(measuresOf(indicatorOf(), year, ...rows)), asked);
    expect(figure.status).toBe('estimated');
    expect(figure.notes).toEqual([
      { note: 'estimated', count: 1 },
      { note: 'provisional', count: 1 },
    ]);
  });

  it('R25 a figure carries what it was made of: n, d, partners, versions, entries, rule', () => {
    const table = measureTableOf(measuresOf(indicatorOf(), year, series, ...entries));
    const figure = figureAt(table, asked);
    expect(figure.rule).toBe('R2');
    expect([told(figure.n), told(figure.d)]).toEqual([28, 50]);
    expect(figure.reports).toEqual([
      {
        partner: 'node_a',
        reading: { is: 'sums', n: 28, d: 50, low: 28, high: 28 },
        version: 1,
        status: 'final',
        sources: [
          { unit: 'node_a', period: year.id, cell: cellOf([28, 50], { entry: 'entry_second' }) },
        ],
        notes: [],
      },
    ]);
  });
});
