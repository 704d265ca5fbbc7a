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
  tools.map.session.setState(({ trail }) => ({ trail: [...trail, id].slice(-longestTrail) }));
  goTo(tools, there);
  return true;
};

const goTo = (tools: MapTools, id: Id): void => {
  tools.choose(id);
  tools.map.stage.tree()?.focus(id);
};

const longestTrail = 50;

/** Lets a chosen connection of this circle go, else goes back to where one was followed from. */
export const goBack = (tools: MapTools, id: Id): boolean => {
  const { session } = tools.map;
  const chosen = chosenOf(tools, id);
  const back = chosen ? id : session.getState().trail.at(-1);
  if (!back) return false;
  if (!chosen) session.setState(({ trail }) => ({ trail: trail.slice(0, -1) }));
  goTo(tools, back);
  const name = nodeOf(documentOf(tools), back)?.name ?? '';
  tools.services.announcer.polite(tools.words('canvas.back', { name }));
  return true;
};
