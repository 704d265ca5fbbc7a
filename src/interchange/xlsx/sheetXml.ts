import { cellXml, type OutCell, type SharedTexts } from './cellXml';

/** A sheet to be written: names of columns over rows. */
export interface OutSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly OutCell[])[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const narrowest = 8;
const widest = 60;
const sampleRows = 1000;

const lengthOf = (cell: OutCell): number =>
  Math.max(
    ...String(cell)
      .split('\n')
      .map((line) => line.length),
  );

/** Wide enough for most of what stands in it, in letters. */
const widthOf = ({ header, rows }: OutSheet, column: number): number => {
  const longest = rows
    .slice(0, sampleRows)
    .reduce(
      (length, row) => Math.max(length, lengthOf(row[column] ?? '')),
      lengthOf(header[column] ?? ''),
    );
  return Math.min(widest, Math.max(narrowest, longest + 2));
};

const columnsXml = (sheet: OutSheet): string =>
  sheet.header
    .map(
      (_, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${widthOf(sheet, at)}" customWidth="1"/>`,
    )
    .join('');

/** The first row stays in sight. */
const viewXml = (isFirst: boolean): string =>
  `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft"/></sheetView></sheetViews>';

const rowXml = (
  cells: readonly OutCell[],
  line: number,
  isHeader: boolean,
  texts: SharedTexts,
): string => {
  const inner = cells.map((cell, at) => cellXml(cell, at, line, isHeader, texts)).join('');
  return inner === '' ? '' : `<row r="${line}">${inner}</row>`;
};

/** A sheet as a part of a workbook: bold names of columns that stay in sight, columns as wide as needed. */
export const sheetXml = (sheet: OutSheet, isFirst: boolean, texts: SharedTexts): string => {
  const columns = columnsXml(sheet);
  const rows = sheet.rows.map((cells, at) => rowXml(cells, at + 2, false, texts)).join('');
  return (
    `<worksheet xmlns="${main}">${viewXml(isFirst)}<sheetFormatPr defaultRowHeight="15"/>` +
    `${columns && `<cols>${columns}</cols>`}` +
    `<sheetData>${rowXml(sheet.header, 1, true, texts)}${rows}</sheetData></worksheet>`
  );
};
