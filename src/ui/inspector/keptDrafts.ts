import type { OpenMap } from '../map/openMap';

/** Texts of one map that were typed and could not be taken, by field. */
export type KeptDrafts = Map<string, string>;

const byMap = new WeakMap<OpenMap, KeptDrafts>();

/** What was typed into the fields of a map and is not in it yet; of this window only. */
export const keptDrafts = (map: OpenMap): KeptDrafts => {
  const known = byMap.get(map);
  if (known) return known;
  const drafts: KeptDrafts = new Map();
  byMap.set(map, drafts);
  return drafts;
};
