import { isCountable, type OutCell } from '../xlsx/cellXml';
import type { KumuFile, KumuItem } from './kumuOf';

/** Names of columns over rows of texts. */
export interface KumuTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const tableOf = (items: readonly KumuItem[], empty: readonly string[]): KumuTable => {
  const cells = items.map(({ own, values }) => [...own, ...values]);
  const header = cells[0]?.map(([name]) => name) ?? empty;
  return { header, rows: cells.map((row) => row.map(([, text]) => text)) };
};

/** Elements and connections as tables; one without rows has its names of columns all the same. */
export const kumuTables = (file: KumuFile): Readonly<Record<keyof KumuFile, KumuTable>> => ({
  elements: tableOf(file.elements, ['Label', 'Type']),
  connections: tableOf(file.connections, ['From', 'To', 'Direction', 'Type']),
});

/** Columns that hold nothing but numbers become numbers, names and ids stay text. */
export const withNumbers = (
  { header, rows }: KumuTable,
  own: number,
): readonly (readonly OutCell[])[] => {
  const isNumeric = header.map(
    (_, at) =>
      at >= own && rows.every((row) => (row[at] ?? '') === '' || isCountable(row[at] ?? '')),
  );
  return rows.map((row) =>
    row.map((text, at) => (isNumeric[at] && text !== '' ? Number(text) : text)),
  );
};
