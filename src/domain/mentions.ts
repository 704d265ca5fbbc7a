import { type MapDocument, nodeOf } from './document';
import { rowWithout } from './forget';
import type { Id } from './id';
import { type Fields, type Json, pathsOf, same } from './path';
import type { NodeRow, PersonRow, Row } from './row';
import { knownOf, tracesOf } from './traces';

/** Where on a map a person's name, e-mail or phone stands beside their own row. */
export type MentionPlace =
  | 'name'
  | 'notes'
  | 'details'
  | 'sharing'
  | 'activity'
  | 'note'
  | 'person'
  | 'rest';

export interface Mention {
  readonly place: MentionPlace;
  /** Of which circle; empty where it is none's. */
  readonly name: string;
  readonly count: number;
}

const placeOf = (row: Row, path: string): MentionPlace => {
  if (row.kind === 'node') return path === 'name' || path === 'notes' ? path : 'details';
  if (row.kind === 'exchangeItem') return 'sharing';
  return row.kind === 'activity' || row.kind === 'note' || row.kind === 'person'
    ? row.kind
    : 'rest';
};

const ownerOf = (document: MapDocument, row: Row): NodeRow | null =>
  row.kind === 'node' ? row : row.kind === 'exchangeItem' ? nodeOf(document, row.partner) : null;

const countIn = (value: Json | undefined, count: (text: string) => number): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + countIn(one, count), 0)
    : count(String(value ?? ''));

/** The fields of a row that would be changed. */
const touched = (before: Fields, after: Fields): readonly string[] =>
  Object.keys(before).filter((path) => !same(before[path], after[path]));

/** Everywhere a person stands on a map beyond their own row: each place once, with how often. */
export const mentionsOf = (document: MapDocument, person: PersonRow): readonly Mention[] => {
  const word = '…';
  const traces = tracesOf(knownOf([person]), word);
  const given = { person: person.id, ties: new Set<Id>(), traces, word };
  const found = new Map<string, Mention>();
  for (const row of document.rows.values()) {
    if (row.id === person.id) continue;
    const before = pathsOf(row);
    for (const path of touched(before, pathsOf(rowWithout(row, given)))) {
      const place = placeOf(row, path);
      const name = ownerOf(document, row)?.name ?? '';
      const key = `${place} ${name}`;
      const count = (found.get(key)?.count ?? 0) + Math.max(1, countIn(before[path], traces.count));
      found.set(key, { place, name, count });
    }
  }
  return [...found.values()];
};
