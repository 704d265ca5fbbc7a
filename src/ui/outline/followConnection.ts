import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { LinkRow } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import type { MapTools } from '../map/tools';
import { connectionsOf, connectionText, otherEnd } from './connections';

/** The connection of this circle that is chosen, if one is. */
export const chosenOf = (tools: MapTools, id: Id): LinkRow | null => {
  const [chosen] = tools.map.session.getState().selection;
  return connectionsOf(documentOf(tools), id).find((link) => link.id === chosen) ?? null;
};

/** Chooses the next (1) or previous (-1) connection of a circle and says where it leads. */
export const stepConnection = (tools: MapTools, id: Id, by: 1 | -1): void => {
  const { announcer } = tools.services;
  const document = documentOf(tools);
  const links = connectionsOf(document, id);
  const now = links.findIndex((link) => link.id === chosenOf(tools, id)?.id);
  const at = now < 0 && by < 0 ? links.length - 1 : (now + by + links.length) % links.length;
  const link = links[at];
  if (!link) {
    const name = nodeOf(document, id)?.name ?? '';
    announcer.polite(tools.words('outline.noConnection', { name }));
    return;
  }
  tools.choose(link.id);
  const text = connectionText(tools.words, document, link, id);
  announcer.polite(tools.words('outline.connected', { text, at: at + 1, all: links.length }));
};

/** Goes along the chosen connection to its other end; false when none of this circle is chosen. */
export const followChosen = (tools: MapTools, id: Id): boolean => {
  const link = chosenOf(tools, id);
  if (!link) return false;
  const there = otherEnd(link, id);
  tools.choose(there);
  tools.map.stage.tree()?.focus(there);
  return true;
};
