import type { PlainMap } from '../plain/plainMap';
import type { OutSheet } from '../xlsx/sheetXml';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { type KumuFile, kumuOf } from './kumuOf';
import { kumuTables, withNumbers } from './kumuTables';

/** A map as the workbook that Kumu reads: elements and connections. */
export const kumuWorkbook = (plain: PlainMap): Uint8Array => {
  const file = kumuOf(plain);
  const tables = kumuTables(file);
  const sheetOf = (name: string, part: keyof KumuFile): OutSheet => ({
    name,
    header: tables[part].header,
    rows: withNumbers(tables[part], file[part][0]?.own.length ?? 0),
  });
  return writeWorkbook([sheetOf('Elements', 'elements'), sheetOf('Connections', 'connections')]);
};
