import { Snowflake, Sun } from 'lucide-react';
import { freeze, isFrozen, mayArrange } from '../../domain/commands/freeze';
import { type MapTools, refusalText } from '../map/tools';
import type { Action } from './action';
import { circleCount } from './chosen';

const frozen = (tools: MapTools): boolean => isFrozen(tools.map.store.state.getState().document);

export const freezeMap: Action = {
  id: 'freeze',
  name: 'freeze.freeze',
  icon: Snowflake,
  scope: 'map',
  can: (tools) => circleCount(tools) > 0 && !frozen(tools),
  run: (tools) => {
    tools.run(freeze, { frozen: true });
  },
};

export const unfreezeMap: Action = {
  id: 'unfreeze',
  name: 'freeze.unfreezeMap',
  icon: Sun,
  scope: 'map',
  can: frozen,
  run: (tools) => {
    tools.run(freeze, { frozen: false });
  },
};

/** True while nothing may be laid out anew; says so and offers to unfreeze. */
export const refusesFrozen = (tools: MapTools): boolean => {
  const may = mayArrange(tools.map.store.state.getState().document);
  if (may.ok) return false;
  tools.services.toasts.show({
    text: refusalText(tools.words, may.error),
    action: { label: tools.words('freeze.unfreeze'), run: () => unfreezeMap.run(tools) },
  });
  return true;
};
