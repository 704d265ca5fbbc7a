import { difference } from '../../domain/change';
import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';

/** What an update would bring: circles by name, everything else by number. */
export interface Differences {
  readonly come: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Connections, activities, values and all other rows that come, change or go. */
  readonly others: number;
}

/** Rows that say where things stand or when they were looked at are no difference to a person. */
const isQuiet = (id: string): boolean => /^(arrangement|map)_/u.test(id);

/** How the map of a file differs from the one that is here. */
export const differencesOf = (here: MapDocument, file: MapDocument): Differences => {
  const { created, updated, deleted } = difference(here, file);
  const named = (ids: readonly string[], document: MapDocument): readonly string[] =>
    ids.flatMap((id) => nodeOf(document, id as Id)?.name || []);
  const all = [created, updated, deleted].flatMap((part) => Object.keys(part));
  return {
    come: named(Object.keys(created), file),
    changed: named(Object.keys(updated), here),
    gone: named(Object.keys(deleted), here),
    others: all.filter((id) => !id.startsWith('node_') && !isQuiet(id)).length,
  };
};
