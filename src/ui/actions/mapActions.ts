import { newActivity } from '../activities/activityActions';
import type { Action } from './action';
import {
  addPartner,
  addTheme,
  connectCircles,
  deleteChosen,
  rename,
  togglePin,
} from './circleActions';
import { copyChosen, cutChosen, duplicateChosen, pasteCopied } from './copyActions';
import { details, editConnection } from './detailActions';
import { focusOnChosen } from './focusActions';
import { freezeMap, unfreezeMap } from './freezeActions';
import { redo, undo } from './historyActions';
import { chooseLayouts, layoutActions } from './layoutActions';
import { chooseLook, toggleLegend } from './lookActions';
import { addNote } from './noteActions';
import { projector } from './projectorActions';
import { addSubTheme } from './subThemeActions';
import { handTool, selectTool } from './toolActions';
import { arrange, arrangeUnpinned, fit, fitChosen, fullSize, zoomIn, zoomOut } from './viewActions';

/** Everything that can be done to the map with a key, in the order of the list of keys. */
export const mapActions: readonly Action[] = [
  undo,
  redo,
  addPartner,
  addTheme,
  addSubTheme,
  addNote,
  newActivity,
  connectCircles,
  rename,
  togglePin,
  deleteChosen,
  copyChosen,
  cutChosen,
  pasteCopied,
  duplicateChosen,
  details,
  editConnection,
  selectTool,
  handTool,
  arrange,
  arrangeUnpinned,
  chooseLayouts,
  ...layoutActions,
  freezeMap,
  unfreezeMap,
  focusOnChosen,
  chooseLook,
  toggleLegend,
  fit,
  zoomIn,
  zoomOut,
  fitChosen,
  fullSize,
  projector,
];
