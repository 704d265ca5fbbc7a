import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commaNumbers } from '../../src/interchange/csv/commaNumbers';
import { csvCommaWriter } from '../../src/interchange/csv/csvWriter';
import { fieldValueFrom, guessedType } from '../../src/interchange/mapping/fieldValue';
import { plainElement } from '../../src/interchange/plain/plainMap';
import { tableOf } from '../support/tables';

const partner = (id: string, values: Record<string, string>) => ({
  ...plainElement(id, `Partner ${id}`),
  ...{ role: 'partner' as const, values },
});

describe('A list for spreadsheets with decimal commas', () => {
  it('has semicolons and commas in numbers, and leaves texts as they are', async () => {
    const [file] = await csvCommaWriter.write({
      ...{ title: 'Us', columns: ['Hours', 'Room'], linkColumns: [], links: [], notices: [] },
      elements: [
        partner('a', { Hours: '1.234', Room: '2.5' }),
        partner('b', { Hours: '-0.5', Room: 'a;b' }),
      ],
      numbers: ['Hours'],
    });
    expect(file?.content).toBe(
      '\uFEFFName;Theme;Kind;Hours;Room;Notes;ID\r\nPartner a;;;1,2340;2.5;;a\r\nPartner b;;;-0,5;"a;b";;b\r\n',
    );
  });

  it('is read back with the same numbers, whatever they are', () => {
    const number = fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(6))
      .map(([whole, digits]) => whole / 10 ** digits)
      .filter((value) => /^-?\d+(\.\d+)?$/u.test(String(value)));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
        const [, ...cells] = commaNumbers([['N'], ...numbers.map((one) => [String(one)])], ['N']);
        const table = tableOf(['N;M', ...cells.map(([cell]) => `${cell};x`)].join('\n'));
        const told = table.rows.map((row) => row.cells[0] ?? '');
        const { type, decimal } = guessedType('N', told);
        expect(type).toBe('number');
        expect(told.map((cell) => fieldValueFrom(cell, 'number', { decimal }))).toEqual(
          numbers.map((one) => one + 0),
        );
      }),
    );
  });
});
