import { rowsOf } from '../../domain/document';
import { changeOf } from '../../interchange/plan/changeOf';
import type { ImportPlan } from '../../interchange/plan/plan';
import type { MapTools } from '../map/tools';
import { atMost } from '../share/atMost';
import { offerUndo } from './offerUndo';
import { doneText } from './planWords';

/** How long an import waits for the copy from before it, in ms. */
const patience = 1500;

const isBlank = (tools: MapTools): boolean =>
  rowsOf(tools.map.store.state.getState().document, 'node').length === 0;

/** Keeps a copy of the map as it is beside the maps; where that fails, one Undo still helps. */
export const keptSafe = async (tools: MapTools, why: 'import' | 'replace'): Promise<void> => {
  if (isBlank(tools)) return;
  const kept = tools.services.shelf.keepSafe(tools.map.id, why).catch(() => undefined);
  await atMost(kept, patience, undefined);
};

/** Does what a plan says, as one edit and one undo, and says so. */
export const commitPlan = async (tools: MapTools, plan: ImportPlan): Promise<void> => {
  await tools.commitSoon(changeOf(plan));
  if (plan.keepsPlaces) tools.map.stage.picture()?.fit();
  offerUndo(tools, doneText(plan, tools.words));
};
