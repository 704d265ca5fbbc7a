import { outFile, plainWriter } from '../plain/plainWriter';
import { isCountable, type OutCell } from './cellXml';
import type { OutSheet } from './sheetXml';
import { xlsxMediaType } from './xlsxMediaType';

/** A number is one for a spreadsheet when it is spelled as it would write it. */
const cellOf = (text: string): OutCell => (isCountable(text) ? Number(text) : text);

const sheetOf = (
  name: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): OutSheet => ({
  ...{ name, header },
  rows: rows.map((cells) => cells.map(cellOf)),
});

/** The partners of a map as a workbook, their connections on a sheet of their own. */
export const xlsxWriter = plainWriter({
  id: 'xlsx',
  lacks: ['places', 'pins'],
  write: async (plain) => {
    const [{ writeWorkbook }, { connectionRows, partnerRows }] = await Promise.all([
      import('./writeWorkbook'),
      import('../plain/listRows'),
    ]);
    const sheets = [
      sheetOf('Partners', partnerRows(plain)),
      ...(plain.links.length > 0 ? [sheetOf('Connections', connectionRows(plain))] : []),
    ];
    return [outFile('.xlsx', xlsxMediaType, writeWorkbook(sheets))];
  },
});
