import { type MapDocument, nodeOf, rowOf, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { themesOf } from '../../domain/outline';
import type { MapTools } from '../map/tools';

/** What may be shown of the map. */
export const documentOf = (tools: MapTools): MapDocument => tools.seen();

/** Where the keyboard is on the map; null while it is elsewhere on the page. */
const keyboardAt = (tools: MapTools): Id | null =>
  document.activeElement?.closest('[role="tree"]') ? tools.map.session.getState().focus : null;

/** The circles that are chosen, else the one the keyboard is on. */
export const chosenNodes = (tools: MapTools): readonly Id[] => {
  const { selection } = tools.map.session.getState();
  const at = keyboardAt(tools);
  const ids = selection.length ? selection : at ? [at] : [];
  return ids.filter((id) => nodeOf(documentOf(tools), id));
};

/** The notes that are chosen. */
export const chosenNotes = (tools: MapTools): readonly Id[] =>
  tools.map.session.getState().selection.filter((id) => rowOf(documentOf(tools), 'note', id));

/** The connection that is chosen, if one is. */
export const chosenLink = (tools: MapTools): Id | null => {
  const [id] = tools.map.session.getState().selection;
  return rowOf(documentOf(tools), 'link', id)?.id ?? null;
};

export const circleCount = (tools: MapTools): number => rowsOf(documentOf(tools), 'node').length;

/** Where the next partner goes: the theme chosen, the chosen partner's, or the one used last. */
export const themeForNext = (tools: MapTools): Id | null => {
  const [id] = chosenNodes(tools);
  const node = nodeOf(documentOf(tools), id);
  if (node?.type === 'theme') return node.id;
  if (node?.type === 'partner') return themesOf(documentOf(tools), node)[0] ?? null;
  return tools.map.session.getState().theme;
};
