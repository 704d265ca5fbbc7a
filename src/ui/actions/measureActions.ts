import { ChartNoAxesCombined } from 'lucide-react';
import { indicatorsOf } from '../../domain/measures';
import { placeOfView } from '../list/views';
import { goTo } from '../shell/hashLocation';
import type { Action } from './action';
import { circleCount } from './chosen';

/** What the partners achieve together. */
export const goToMeasures: Action = {
  id: 'toMeasures',
  name: 'measures.toMeasures',
  icon: ChartNoAxesCombined,
  keys: ['g s'],
  scope: 'anywhere',
  can: (tools) => circleCount(tools) > 0 && !tools.map.stage.offers.has('measures'),
  run: (tools) => goTo(placeOfView(tools.map.id, 'measures')),
};

/** The same for a place of its own on the rail, once the map has measures. */
export const goToUsedMeasures: Action = {
  ...goToMeasures,
  can: (tools) => goToMeasures.can(tools) && indicatorsOf(tools.seen()).length > 0,
};
