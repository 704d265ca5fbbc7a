import { readCsv } from '../../src/interchange/csv/readCsv';
import { mappingOf } from '../../src/interchange/mapping/assign';
import type { Column } from '../../src/interchange/mapping/column';
import { proposeMapping } from '../../src/interchange/mapping/propose';
import type { FileProblem } from '../../src/interchange/problem';
import type { Table } from '../../src/interchange/table';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const silent = (): void => undefined;

/** What reading a file of these bytes or this text gives. */
export const readAs = (content: string | Uint8Array, name = 'partners.csv') =>
  readCsv({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, silent);

/** The table in a file that must be taken. */
export const tableOf = (content: string | Uint8Array, name?: string): Table => {
  const read = readAs(content, name);
  if (!read.ok) throw new Error(`refused: ${read.error.reason}`);
  return read.value;
};

/** Why a file that must be refused is refused. */
export const refusalOf = (content: string | Uint8Array): FileProblem => {
  const read = readAs(content);
  if (read.ok) throw new Error('was not refused');
  return read.error;
};

export const proposedMapping = (table: Table) => mappingOf(proposeMapping(table));

/** What each column is proposed to be, in one word each. */
export const wordsOf = (columns: readonly Column[]): readonly string[] =>
  columns.map(({ target }) => (target.is === 'field' ? `field ${target.type}` : target.is));

/**
 * A table as a city publishes one: 54 organizations of five types; lines 10 and 51 are the same
 * one, with the same address.
 */
export const communityAssets = (): string => {
  const types = ['Arts & Culture', 'Community Center', 'Health Care', 'Employment', 'Resource'];
  const lines = Array.from({ length: 54 }, (_, at) => {
    const line = at + 2;
    if (line === 10 || line === 51)
      return 'Harbor Arts Center,Arts & Culture,Area 2/MIT,20 Ames Street';
    return `Organization ${line},${types[at % 5]},Area ${at % 7},${line} Main Street`;
  });
  return ['Organization,AssetType,Neighborhood,Address', ...lines, ''].join('\n');
};
