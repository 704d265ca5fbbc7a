import { strToU8, zipSync } from 'fflate';
import type { FileContent } from '../../src/interchange/format';
import type { FileProblem } from '../../src/interchange/problem';
import { readFile } from '../../src/interchange/registry';
import type { Table } from '../../src/interchange/table';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetParts {
  readonly name: string;
  /** What stands in `<sheetData>`, or rows of texts. */
  readonly rows: string | readonly (readonly string[])[];
  readonly state?: string;
}

export interface BookParts {
  readonly sheets: readonly SheetParts[];
  readonly shared?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly properties?: string;
  /** Parts of their own, in place of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const inline = (text: string): string =>
  text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const rowsXml = (rows: SheetParts['rows']): string =>
  typeof rows === 'string'
    ? rows
    : rows.map((cells) => `<row>${cells.map(inline).join('')}</row>`).join('');

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** The parts of a workbook as spreadsheet programs pack them. */
export const bookParts = (book: BookParts): Record<string, Uint8Array> => {
  const listed = book.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`,
  );
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${book.properties ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${book.sheets
      .map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${book.shared ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${book.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      book.sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rowsXml(rows)}</sheetData></worksheet>`,
      ]),
    ),
    ...book.parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
};

/** A small workbook made by hand. */
export const workbookOf = (book: BookParts): Uint8Array => zipSync(bookParts(book));

const silent = (): void => undefined;

const readBytes = (bytes: Uint8Array, name: string) => readFile({ name, bytes }, silent);

/** What a file that must be taken holds. */
export const contentOf = async (
  bytes: Uint8Array,
  name = 'partners.xlsx',
): Promise<FileContent> => {
  const read = await readBytes(bytes, name);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`);
  return read.value;
};

/** The one table in a file. */
export const oneTable = async (bytes: Uint8Array, name?: string): Promise<Table> => {
  const content = await contentOf(bytes, name);
  if (content.is !== 'table') throw new Error(`holds ${content.is}`);
  return content.table;
};

/** Why a file that must be refused is refused. */
export const whyRefused = async (
  bytes: Uint8Array,
  name = 'partners.xlsx',
): Promise<FileProblem> => {
  const read = await readBytes(bytes, name);
  if (read.ok) throw new Error('was not refused');
  return read.error;
};
