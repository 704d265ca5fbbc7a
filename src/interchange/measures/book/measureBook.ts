import type { MapDocument } from '../../../domain/document';
import type { OutFile } from '../../format';
import { withoutQuote } from '../../formulaQuote';
import { csvType, outFile } from '../../plain/plainWriter';
import { isCountable, type OutCell } from '../../xlsx/cellXml';
import type { OutSheet } from '../../xlsx/sheetXml';
import { xlsxMediaType } from '../../xlsx/xlsxMediaType';
import { type OtherSheet, otherHeaders } from './columns';
import { indicatorRows } from './indicatorRows';
import { otherRows } from './otherRows';
import { type Ask, definitionsAsked, rowsToFill } from './rowsToFill';
import { valueRows } from './valueRows';

/** What stands on the first sheet, for people: that it is a private copy, and what is where. */
export interface ReadMe {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A text that our reader would take a quote off gets one more. */
const quoted = (text: string): string => (withoutQuote(text) === text ? text : `'${text}`);

/** A number is one for a spreadsheet when it is spelled as it would write it. */
const cellOf = (text: string): OutCell => (isCountable(text) ? Number(text) : quoted(text));

const sheetOf = (
  name: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): OutSheet => ({ name, header, rows: rows.map((cells) => cells.map(cellOf)) });

const readMeSheet = ({ name, lines: [first = '', ...others] }: ReadMe): OutSheet => ({
  name,
  header: [first],
  rows: others.map((line) => [line]),
});

/** All values of a map as a workbook, with their definitions, periods, groups and who is expected. */
export const measuresXlsx = async (
  document: MapDocument,
  readMe: ReadMe,
): Promise<readonly OutFile[]> => {
  const { writeWorkbook } = await import('../../xlsx/writeWorkbook');
  const others = (Object.keys(otherHeaders) as OtherSheet[]).map((sheet) =>
    sheetOf(sheet, otherRows(document, sheet)),
  );
  const sheets = [
    readMeSheet(readMe),
    sheetOf('values', valueRows(document)),
    sheetOf('indicators', indicatorRows(document)),
    // Who is expected is always said, also that nobody is.
    ...others.filter(({ name, rows }) => name === 'expected' || rows.length > 0),
  ];
  return [outFile('.xlsx', xlsxMediaType, writeWorkbook(sheets))];
};

/**
 * A workbook that asks for the values of one period: a row a place with empty cells, and what they
 * mean. `seen` is what those who are asked may see of the map.
 */
export const sheetToFill = async (
  seen: MapDocument,
  ask: Ask,
  readMe: ReadMe,
): Promise<readonly OutFile[]> => {
  const { writeWorkbook } = await import('../../xlsx/writeWorkbook');
  const sheets = [
    readMeSheet(readMe),
    sheetOf('values', rowsToFill(seen, ask)),
    sheetOf('indicators', definitionsAsked(seen, ask)),
    sheetOf('periods', otherRows(seen, 'periods')),
  ];
  return [outFile('.xlsx', xlsxMediaType, writeWorkbook(sheets))];
};

/** Excel takes a text for UTF-8 only when it begins with this mark. */
const mark = '\uFEFF';

/** All values of a map and their definitions as text tables, with who is expected where somebody is. */
export const measuresCsv = async (document: MapDocument): Promise<readonly OutFile[]> => {
  const { writeCsv } = await import('../../csv/writeCsv');
  const [values, expected] = [valueRows(document), otherRows(document, 'expected')];
  return [
    ...(values.length > 1 ? [outFile('.csv', csvType, mark + writeCsv(values), 'values')] : []),
    outFile('.csv', csvType, mark + writeCsv(indicatorRows(document)), 'indicators'),
    ...(expected.length > 1
      ? [outFile('.csv', csvType, mark + writeCsv(expected), 'expected')]
      : []),
  ];
};
