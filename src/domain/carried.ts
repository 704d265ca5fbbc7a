import { type MapDocument, nodeOf } from './document';
import type { Id } from './id';
import { allThemes, partnersOf, themesOf } from './outline';

const carried = (document: MapDocument, id: Id, found: Set<Id>): void => {
  if (found.has(id)) return;
  found.add(id);
  if (nodeOf(document, id)?.type !== 'theme') return;
  for (const partner of partnersOf(document)) {
    const themes = themesOf(document, partner);
    if (themes.length === 1 && themes[0] === id) found.add(partner.id);
  }
  for (const theme of allThemes(document))
    if (theme.parent === id) carried(document, theme.id, found);
};

/**
 * The circles that go where these go: a theme takes its sub-themes and what belongs only to it
 * along, other circles travel alone. Each once; those asked for come first.
 */
export const carriedBy = (document: MapDocument, ids: readonly Id[]): readonly Id[] => {
  const found = new Set<Id>();
  for (const id of ids) carried(document, id, found);
  return [...new Set([...ids, ...found])];
};
