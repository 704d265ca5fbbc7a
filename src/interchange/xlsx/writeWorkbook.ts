import { strToU8, zipSync } from 'fflate';
import { xmlAttribute } from '../xml/legalXml';
import { sharedTexts } from './cellXml';
import { sheetNames } from './sheetName';
import { type OutSheet, sheetXml } from './sheetXml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packing = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = (what: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml`;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationsXml = (relations: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${packing}/relationships">${relations
    .map(
      ([type, part], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${part}"/>`,
    )
    .join('')}</Relationships>`;

const typesXml = (sheets: number): string => {
  const parts: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from(
      { length: sheets },
      (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'] as const,
    ),
  ];
  const told = parts
    .map(([part, what]) => `<Override PartName="${part}" ContentType="${typeOf(what)}"/>`)
    .join('');
  return (
    `<Types xmlns="${packing}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${told}</Types>`
  );
};

const workbookXml = (names: readonly string[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map(
      (name, at) => `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

/** Plain, bold, and text that stays text when it is typed again. */
const stylesXml =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/** The same sheets give the same bytes, whenever they are written. */
const mtime = new Date(1980, 0, 1);

/**
 * A workbook (.xlsx) of at least one sheet. Text cells stay text whatever they begin with; names
 * of sheets are made such as Excel takes them.
 */
export const writeWorkbook = (sheets: readonly OutSheet[]): Uint8Array => {
  const texts = sharedTexts();
  const parts = sheets.map((sheet, at) => sheetXml(sheet, at === 0, texts));
  const paths = parts.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': typesXml(sheets.length),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheetNames(sheets.map(({ name }) => name))),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...paths.map((path) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.xml()}</sst>`,
    ...Object.fromEntries(parts.map((xml, at) => [`xl/${paths[at]}`, xml])),
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime, level: 4 });
};
