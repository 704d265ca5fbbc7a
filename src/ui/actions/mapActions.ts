import type { Action } from './action';
import {
  addPartner,
  addTheme,
  connectCircles,
  deleteChosen,
  rename,
  togglePin,
} from './circleActions';
import { redo, undo } from './historyActions';
import { arrange, arrangeUnpinned, fit, reveal, zoomIn, zoomOut } from './viewActions';

/** Everything that can be done to the map with a key, in the order of the list of keys. */
export const mapActions: readonly Action[] = [
  undo,
  redo,
  addPartner,
  addTheme,
  connectCircles,
  rename,
  togglePin,
  deleteChosen,
  arrange,
  arrangeUnpinned,
  fit,
  zoomIn,
  zoomOut,
  reveal,
];
