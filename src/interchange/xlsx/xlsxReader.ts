import { refuse } from '../../domain/result';
import { csvReader } from '../csv/csvReader';
import type { Reader, SourceFile } from '../format';
import { notTextBecause } from '../signature';

const isNamed = (name: string): boolean => /\.xl(s|t)[xm]$/iu.test(name);

const startsAsZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

const sniff = ({ name, bytes }: SourceFile): boolean =>
  isNamed(name) || notTextBecause(bytes) === 'workbook';

/** A workbook with a password is packed in the old form, in a part of this name. */
const lockedName = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const isLocked = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.includes(String.fromCharCode(...lockedName));
};

/** Workbooks of Excel and other spreadsheet programs. */
export const xlsxReader: Reader = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  sniff,
  read: async (file, report) => {
    if (startsAsZip(file.bytes)) return (await import('./readXlsx')).readXlsx(file, report);
    if (notTextBecause(file.bytes) === 'oldWorkbook' && isLocked(file.bytes))
      return refuse({ reason: 'workbookLocked' });
    return csvReader.read(file, report);
  },
};
