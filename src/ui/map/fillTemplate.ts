import { creating } from '../../domain/change';
import { newMap } from '../../domain/newMap';
import { brought } from '../library/mapStart';
import type { MapTools } from './tools';

/** Puts the asset map's circles onto an empty map, as one step that can be taken back. */
export const fillTemplate = (tools: MapTools): void => {
  const { clock, ids, preferences } = tools.services;
  const { language } = preferences.getState();
  const circles = brought('assetMap', tools.words);
  const made = newMap({ template: 'assetMap', language, now: clock.now(), ...circles }, ids);
  const nodes = [...made.rows.values()].filter((row) => row.kind === 'node');
  tools.commit({ change: creating(...nodes), label: { key: 'history.template' } });
};
