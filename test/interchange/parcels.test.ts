import { describe, expect, it } from 'vitest';
import type { FileContent } from '../../src/interchange/format';
import { packed, unpacked } from '../../src/interchange/parcels';
import { tableOf } from '../support/tables';

const tableWith = (count: number) =>
  tableOf(['Name,Theme', ...Array.from({ length: count }, (_, at) => `P${at},T`)].join('\n'));

describe('A table on its way from the worker', () => {
  it('comes in parcels, so that the page has its turn, and is whole again', () => {
    const content: FileContent = { is: 'table', table: tableWith(5001) };
    const { parcels, rest } = unpacked(content);
    expect(parcels.map(({ rows }) => rows.length)).toEqual([2000, 2000, 1001]);
    expect(rest).toMatchObject({ table: { rows: [] } });
    expect(packed(rest, parcels)).toEqual(content);
  });

  it('stands beside the other sheets of its workbook, the empty ones too', () => {
    const tables = [3, 1, 2500].map((count) => ({ name: `${count}`, table: tableWith(count) }));
    const [first, ...others] = tables.map((one) => ({ ...one, isHidden: false }));
    if (!first) throw new Error('no table');
    const blank = { ...first, table: { ...first.table, rows: [] } };
    const content: FileContent = { is: 'tables', tables: [first, blank, ...others] };
    const { parcels, rest } = unpacked(content);
    expect(packed(rest, parcels)).toEqual(content);
  });
});
