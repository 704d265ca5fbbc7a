import { nodeOf, rowOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { documentOf } from '../actions/chosen';
import type { MapTools } from '../map/tools';

const revealEnds = (tools: MapTools, id: Id): Id | null => {
  const link = rowOf(documentOf(tools), 'link', id);
  if (!link) return null;
  tools.map.stage.picture()?.reveal(link.to);
  tools.map.stage.picture()?.reveal(link.from);
  return link.from;
};

/** Chooses something of the map, brings it into view and gives the keyboard to it. */
export const goToFound = (tools: MapTools, id: Id): void => {
  tools.choose(id);
  const from = revealEnds(tools, id);
  const circle = nodeOf(documentOf(tools), id)?.id ?? from;
  tools.map.stage.tree()?.focus(circle ?? id);
};
