import type { PlainWriter } from '../format';
import { isCountable, type OutCell } from './cellXml';
import type { OutSheet } from './sheetXml';

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
export const xlsxWriter: PlainWriter = {
  id: 'xlsx',
  labelKey: 'export.format.xlsx',
  carries: {
    ...{ places: false, pins: false, values: true },
    ...{ links: true, linkTypes: true, directions: true },
  },
  write: async (plain) => {
    const [{ writeWorkbook, xlsxMediaType }, { connectionRows, partnerRows }] = await Promise.all([
      import('./writeWorkbook'),
      import('../plain/listRows'),
    ]);
    const sheets = [
      sheetOf('Partners', partnerRows(plain)),
      ...(plain.links.length > 0 ? [sheetOf('Connections', connectionRows(plain))] : []),
    ];
    const content = writeWorkbook(sheets);
    return [{ part: '', extension: '.xlsx', mediaType: xlsxMediaType, content }];
  },
};
