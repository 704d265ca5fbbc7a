import { addPartner } from '../../src/domain/commands/addNodes';
import { connect } from '../../src/domain/commands/connect';
import type { MapDocument } from '../../src/domain/document';
import type { IdSource } from '../../src/domain/id';
import type { Direction } from '../../src/domain/row';
import { countingIds } from './ids';
import { did, mapOf, named } from './maps';

const link = /^(.+?)\s+(--|->|<->)\s+([^:]+?)(?::\s*(.+))?$/u;

const directions: Readonly<Record<string, Direction>> = {
  '--': 'none',
  '->': 'forward',
  '<->': 'both',
};

const connected = (document: MapDocument, line: string, ids: IdSource): MapDocument => {
  const [, from = '', arrow = '', to = '', type] = link.exec(line) ?? [];
  const ends = { from: named(document, from).id, to: named(document, to).id };
  const direction = directions[arrow] ?? 'none';
  return did(document, connect, { ...ends, direction, ...(type && { type }) }, ids);
};

/**
 * A map from lines as `mapOf` reads them, then after `---` partners not sorted yet, then
 * connections: `A -> B: funds`, `A <-> B`, `A -- B`.
 */
export const sketchOf = (text: string, ids: IdSource = countingIds()): MapDocument => {
  const lines = text.split('\n').map((line) => line.trim());
  const connections = lines.filter((line) => link.test(line));
  const [sorted = '', unsorted = ''] = lines
    .filter((line) => !link.test(line))
    .join('\n')
    .split('---');
  let document = mapOf(sorted, ids);
  for (const name of unsorted.split('\n').filter(Boolean))
    document = did(document, addPartner, { name }, ids);
  for (const line of connections) document = connected(document, line, ids);
  return document;
};
