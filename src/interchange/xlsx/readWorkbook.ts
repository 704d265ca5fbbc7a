import { ok, type Result, refuse } from '../../domain/result';
import type { Report } from '../format';
import type { FileProblem } from '../problem';
import type { TableRow } from '../table';
import { type Parts, unzip } from '../zip/unzip';
import type { BookGround } from './cellValue';
import { readPart } from './part';
import { type Relation, relationsOf } from './relations';
import { readSharedTexts } from './sharedTexts';
import { readSheetRows } from './sheetRows';
import { readStyles } from './styles';

/** A sheet as a person sees it: its filled rows by their numbers. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly TableRow[];
}

interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

interface Contents {
  readonly sheets: readonly ListedSheet[];
  readonly countsFrom1904: boolean;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const readContents = async (parts: Parts, part: string): Promise<Result<Contents, FileProblem>> => {
  const sheets: ListedSheet[] = [];
  let countsFrom1904 = false;
  const read = await readPart(parts, part, 'workbook', {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') countsFrom1904 = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
      const relation = attributes.get('id') ?? '';
      sheets.push({ name: attributes.get('name') ?? '', isHidden, relation });
    },
    close: () => undefined,
  });
  return read.ok ? ok({ sheets, countsFrom1904 }) : read;
};

const usualPart = 'xl/workbook.xml';

/** Where the list of sheets stands; a binary or damaged workbook has none that can be read. */
const mainPartOf = async (parts: Parts): Promise<Result<string, FileProblem>> => {
  const relations = await relationsOf(parts, '');
  if (!relations.ok) return relations;
  const told = relations.value.find(({ type }) => type === 'officeDocument')?.part;
  const part = told ?? usualPart;
  if (parts.has(part)) return ok(part);
  return refuse(
    part.endsWith('.bin')
      ? { reason: 'workbookBinary' }
      : { reason: 'workbookPart', values: { part } },
  );
};

const readGround = async (
  parts: Parts,
  relations: readonly Relation[],
  countsFrom1904: boolean,
): Promise<Result<BookGround, FileProblem>> => {
  const partFor = (type: string): string =>
    relations.find((relation) => relation.type === type)?.part ?? '';
  const texts = await readSharedTexts(parts, partFor('sharedStrings'));
  if (!texts.ok) return texts;
  const formats = await readStyles(parts, partFor('styles'));
  if (!formats.ok) return formats;
  return ok({ texts: texts.value, formats: formats.value, countsFrom1904 });
};

const readSheets = async (
  parts: Parts,
  listed: readonly (ListedSheet & { readonly part: string })[],
  ground: BookGround,
  report: Report,
): Promise<Result<readonly Sheet[], FileProblem>> => {
  const sheets: Sheet[] = [];
  for (const { name, isHidden, part } of listed) {
    if (!parts.has(part)) return refuse({ reason: 'workbookPart', values: { part } });
    const rows = await readSheetRows(parts, part, name, ground);
    if (!rows.ok) return rows;
    sheets.push({ name, isHidden, rows: rows.value });
    report(sheets.length / listed.length);
  }
  return ok(sheets);
};

/** Pictures, macros and other things in a workbook stay packed. */
const isRead = (name: string): boolean =>
  /\.(xml|rels)$/iu.test(name) && !/^docProps\//u.test(name);

/**
 * All sheets of a workbook with their names, in its order. Formulas are never worked out: a cell
 * says what it said when the file was saved.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  report: Report,
): Promise<Result<readonly Sheet[], FileProblem>> => {
  const parts = unzip(bytes, isRead);
  if (!parts.ok) return parts;
  const main = await mainPartOf(parts.value);
  if (!main.ok) return main;
  const relations = await relationsOf(parts.value, main.value);
  if (!relations.ok) return relations;
  const contents = await readContents(parts.value, main.value);
  if (!contents.ok) return contents;
  const ground = await readGround(parts.value, relations.value, contents.value.countsFrom1904);
  if (!ground.ok) return ground;
  const listed = contents.value.sheets.flatMap((sheet) => {
    const relation = relations.value.find(({ id }) => id === sheet.relation);
    return relation?.type === 'worksheet' ? [{ ...sheet, part: relation.part }] : [];
  });
  return readSheets(parts.value, listed, ground.value, report);
};
