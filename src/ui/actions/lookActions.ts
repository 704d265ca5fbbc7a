import { Palette, Shapes } from 'lucide-react';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { circleCount } from './chosen';

const isOffered =
  (offer: 'look' | 'legend') =>
  (tools: MapTools): boolean =>
    circleCount(tools) > 1 && tools.map.stage.offers.has(offer);

/** Opens the choice of what colors and sizes of partners say. */
export const chooseLook: Action = {
  id: 'look',
  name: 'legend.choose',
  icon: Palette,
  keys: ['shift+c'],
  scope: 'map',
  can: isOffered('look'),
  run: (tools) => tools.map.stage.offers.take('look'),
};

/** Shows the legend in its corner, or puts it away. */
export const toggleLegend: Action = {
  id: 'legend',
  name: 'legend.toggle',
  icon: Shapes,
  keys: ['shift+l'],
  scope: 'map',
  can: isOffered('legend'),
  run: (tools) => tools.map.stage.offers.take('legend'),
};
