import { isBlankMap } from '../../domain/newMap';
import type { MapTools } from '../map/tools';
import { goTo } from '../shell/hashLocation';

/** True for a map on which nobody has done anything yet. */
export const isUntouched = ({ map }: MapTools): boolean => {
  const { document, history } = map.store.state.getState();
  return history.undo.length + history.redo.length === 0 && isBlankMap(document);
};

/** An untouched map was only a place to start from: it goes, and the library comes. */
export const leaveBlank = async (tools: MapTools): Promise<void> => {
  if (!isUntouched(tools)) return;
  await tools.services.shelf.remove(tools.map.id);
  goTo('/', { replace: true });
};
