import type { OpenMap } from './openMap';
import type { MapTools } from './tools';

export const isShownToRoom = (tools: MapTools): boolean => tools.map.session.getState().projector;

/** What stood in the text line when the map was first shown to a room. */
const heldDrafts = new WeakMap<OpenMap, string>();

const hide = ({ map }: MapTools): void => {
  const { draft, amending } = map.session.getState();
  if (draft && amending === null) heldDrafts.set(map, draft);
  map.session.setState({
    projector: true,
    draft: '',
    amending: null,
    editing: { is: 'nothing' },
  });
};

const reveal = ({ map }: MapTools): void => {
  const { draft } = map.session.getState();
  map.session.setState({ projector: false, draft: draft || (heldDrafts.get(map) ?? '') });
  heldDrafts.delete(map);
};

/**
 * Shows the map to a room: whatever is said or stands on the screen and is only mine goes. Or ends
 * that, and everything typed before is back.
 */
export const showToRoom = (tools: MapTools, isShown: boolean): void => {
  const { announcer, toasts, room } = tools.services;
  toasts.clear();
  announcer.hush();
  if (isShown) hide(tools);
  else reveal(tools);
  room.setState({ isShown });
  if (isShown) tools.map.stage.picture()?.fit();
  announcer.polite(tools.words(isShown ? 'projector.on' : 'projector.off'));
};
