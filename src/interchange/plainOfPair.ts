import { ok, type Result, refuse } from '../domain/result';
import { readGephiPair } from './gephi/readGephi';
import type { PairKind } from './halves';
import { plainOfKumuSheets } from './kumu/kumuSheets';
import type { KumuSheet } from './kumu/sections';
import type { PlainMap } from './plain/plainMap';
import type { FileProblem } from './problem';
import type { Table } from './table';

const sheetOf = ({ file, headers, headerLine, rows }: Table): KumuSheet => ({
  name: file,
  rows: [{ line: headerLine ?? 1, cells: headers }, ...rows],
});

/** A table of circles and one of connections as the map that they are together. */
export const plainOfPair = (
  of: PairKind,
  circles: Table,
  connections: Table,
): Result<PlainMap, FileProblem> => {
  if (of === 'gephi') return readGephiPair(circles, connections);
  const plain = plainOfKumuSheets([circles, connections].map(sheetOf));
  if (!plain.ok) return plain;
  return plain.value ? ok(plain.value) : refuse({ reason: 'otherFormat' });
};
