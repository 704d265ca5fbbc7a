import { ChartNoAxesCombined, Package } from 'lucide-react';
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

/** Definitions for others, as a file. */
export const giveSet: Action = {
  id: 'measureSet',
  name: 'measureSets.giving',
  icon: Package,
  scope: 'anywhere',
  can: ({ map, seen }) => map.stage.offers.has('measureSet') && indicatorsOf(seen()).length > 0,
  run: ({ map }) => map.stage.offers.take('measureSet'),
};
