import type { Change } from './change';
import { type MapDocument, nodeOf } from './document';
import type { Id } from './id';

/**
 * True when an edit moves a partner into, out of or between themes, so that where it stood means
 * nothing any more; `after` is the map with the edit done. One more theme beside those it keeps
 * leaves it at home.
 */
export const changesHome = (after: MapDocument, change: Change, id: Id): boolean => {
  const to = Object.entries(change.updated[id]?.to ?? {});
  const themes = to.filter(([path]) => path.startsWith('themes.'));
  if (themes.length === 0) return false;
  const joined = new Set(themes.map(([path]) => path.slice('themes.'.length)));
  const keepsOthers = Object.keys(nodeOf(after, id)?.themes ?? {}).some((one) => !joined.has(one));
  return !keepsOthers || themes.some(([, value]) => value === null);
};
