import { continuum } from './activityRow';
import { byOrder, derived, rowsOf } from './document';
import type { Id } from './id';

/** A stage as activities name it. */
export interface Stage {
  /** A stage of the continuum, or the id of a stage of the map's own. */
  readonly key: string;
  /** In the map's own words; null for the words of the screen. */
  readonly name: string | null;
  /** The row it stands in; null while the map has no stages of its own. */
  readonly row: Id | null;
}

const known: readonly Stage[] = continuum.map((key) => ({ key, name: null, row: null }));

/** The stages of a map in order: its own, or the three of the continuum until it has some. */
export const stagesOf = derived((document): readonly Stage[] => {
  const own = [...rowsOf(document, 'stage')].sort(byOrder);
  if (own.length === 0) return known;
  return own.map(({ id, name, standsFor }) => ({ key: standsFor ?? id, name, row: id }));
});
