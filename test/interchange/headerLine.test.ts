import { describe, expect, it } from 'vitest';
import { allLines, firstRowAsData, withHeaderLine } from '../../src/interchange/table';
import { readXlsx } from '../../src/interchange/xlsx/readXlsx';
import { writeWorkbook } from '../../src/interchange/xlsx/writeWorkbook';
import { tableOf } from '../support/tables';

const read = tableOf('Report,,\nName,,Town\nAcme,5,Fargo\nBeta,,Minot\n');
const table = withHeaderLine(read, 1);

describe('The line with the names of the columns, as it is proposed', () => {
  const at = (content: string) => {
    const { headerLine, headers, rows } = tableOf(content);
    return { headerLine, headers, rows: rows.map(({ cells }) => cells[0]) };
  };

  it('stands below titles, which are left out and said', () => {
    const titled = tableOf(
      'Partner list 2024,,\n\nName,Theme,Notes\nAcme,Labs,a\nBeta,Hubs,b\nTotal,2,\n',
    );
    expect(titled.headers).toEqual(['Name', 'Theme', 'Notes']);
    expect(titled.headerLine).toBe(3);
    expect(titled.rows.map(({ cells }) => cells[0])).toEqual(['Acme', 'Beta', 'Total']);
    expect(titled.above?.map(({ line }) => line)).toEqual([1]);
    expect(titled.notices).toEqual([{ reason: 'titleRows', line: 3, values: { count: 1 } }]);
  });

  it('is the first one that says something in a table without titles', () => {
    expect(at('Name,Theme\nAcme,Labs\n').headerLine).toBe(1);
    expect(at('Name\nAcme\nBeta\n').headerLine).toBe(1);
    expect(at('Partner,2022,2023\nAcme,NA,12\nBeta,s,s\n').headerLine).toBe(1);
  });

  it('is one that names partners even where its other columns have no names', () => {
    expect(at('Organization,,\nAcme,Labs,Fargo\nBeta,Hubs,Minot\n').headerLine).toBe(1);
  });

  it('loses no row of a table without names of columns', () => {
    expect(at('Acme,12,13\nBeta,twelve,x\nCedar,1,2\n').headerLine).toBe(1);
  });
});

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
