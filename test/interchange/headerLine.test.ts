import { describe, expect, it } from 'vitest';
import { allLines, firstRowAsData, withHeaderLine } from '../../src/interchange/table';
import { readXlsx } from '../../src/interchange/xlsx/readXlsx';
import { writeWorkbook } from '../../src/interchange/xlsx/writeWorkbook';
import { tableOf } from '../support/tables';

const table = tableOf('Report,,\nName,,Town\nAcme,5,Fargo\nBeta,,Minot\n');

describe('The line with the names of the columns', () => {
  it('can be another: what stands above is left out, columns without a name go by letters', () => {
    const moved = withHeaderLine(table, 2);
    expect(moved.headers).toEqual(['Name', 'B', 'Town']);
    expect(moved.headerLine).toBe(2);
    expect(moved.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('can be gone back to, and taken for data', () => {
    const moved = withHeaderLine(table, 2);
    expect(allLines(moved).map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(withHeaderLine(moved, 1)).toMatchObject({ headers: table.headers, headerLine: 1 });
    expect(firstRowAsData(moved).rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('that the table does not have changes nothing', () => {
    expect(withHeaderLine(table, 99)).toBe(table);
    expect(withHeaderLine(table, 1)).toBe(table);
  });

  it('titles above the table of a workbook can be it too', async () => {
    const header = ['Partners of the year', '', ''];
    const rows = [
      ['Name', 'Town', 'Since'],
      ['Acme', 'Fargo', 'spring'],
    ];
    const bytes = new Uint8Array(writeWorkbook([{ name: 'A', header, rows }]));
    const read = await readXlsx({ name: 'a.xlsx', bytes }, () => undefined);
    if (!read.ok || read.value.is !== 'table') throw new Error('no table');
    expect(read.value.table.headerLine).toBe(2);
    expect(withHeaderLine(read.value.table, 1)).toMatchObject({
      headers: ['Partners of the year', 'B', 'C'],
      headerLine: 1,
    });
  });
});
