import { derivedOf, type MapDocument, rowsOf } from './document';
import type { CellState } from './measureRow';
import { sameNameKey } from './name';

const notApplicable = new Set(['na', 'n/a']);
const suppressed = new Set(['*', 's', 'ds', '~', '†']);
const small = /^(n\s*)?(<|≤|<=)\s*\d+$/;

/**
 * What a marker in a file usually means (R4), to be shown before it is used; null where nobody can
 * tell without asking, as for a dash.
 */
export const proposedMeaning = (text: string): CellState | null => {
  const word = sameNameKey(text);
  if (notApplicable.has(word)) return 'notApplicable';
  return suppressed.has(word) || small.test(word) ? 'suppressed' : null;
};

const own = derivedOf(
  'marker',
  (document): ReadonlyMap<string, CellState> =>
    new Map(rowsOf(document, 'marker').map(({ text, means }) => [sameNameKey(text), means])),
);

/** What this map's own list says a marker means; null when it is not on it. */
export const ownMeaning = (document: MapDocument, text: string): CellState | null =>
  own(document).get(sameNameKey(text)) ?? null;
