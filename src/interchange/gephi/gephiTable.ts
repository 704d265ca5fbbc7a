import type { Table } from '../table';

const key = (header: string): string => header.trim().toLowerCase();

/** Which column of a table goes by a name; -1 when none does. Case does not count. */
export const columnAt = ({ headers }: Pick<Table, 'headers'>, name: string): number =>
  headers.findIndex((header) => key(header) === name);

const nearStart = 3;

/** True for the headers of Gephi's table of edges: `Source` and `Target` near its beginning. */
export const isEdgeTable = (headers: readonly string[]): boolean => {
  const first = { headers: headers.slice(0, nearStart) };
  return columnAt(first, 'source') >= 0 && columnAt(first, 'target') >= 0;
};

const signs = ['role', 'timeset', 'interval', 'time interval'];

/**
 * True for the headers of Gephi's table of nodes: `Id` and `Label` first, and a column that no
 * ordinary sheet has.
 */
export const isNodeTable = (headers: readonly string[]): boolean =>
  key(headers[0] ?? '') === 'id' &&
  key(headers[1] ?? '') === 'label' &&
  headers.some((header) => signs.includes(key(header)));
