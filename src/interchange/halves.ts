import { columnAt, isEdgeTable } from './gephi/gephiTable';
import { sectionKind } from './kumu/sections';

export const pairKinds = ['kumu', 'gephi'] as const;

/** A program that writes a map as two text tables: one of circles, one of connections. */
export type PairKind = (typeof pairKinds)[number];

/** A table that may be one of such two. */
export interface Half {
  readonly side: 'circles' | 'connections';
  /** A table of circles can be of either program. */
  readonly of: readonly PairKind[];
}

/** What half of a map a table with these headers may be; null when none. */
export const halfOf = (headers: readonly string[]): Half | null => {
  if (isEdgeTable(headers)) return { side: 'connections', of: ['gephi'] };
  const kumu = sectionKind(headers);
  if (kumu === 'connections') return { side: 'connections', of: ['kumu'] };
  const hasId = columnAt({ headers: headers.slice(0, 1) }, 'id') === 0;
  if (kumu === 'elements') return { side: 'circles', of: hasId ? pairKinds : ['kumu'] };
  return null;
};
