import { ChartColumn, CircleDot, LayoutDashboard, Share2, Target } from 'lucide-react';
import { type LayoutName, layouts } from '../../domain/row';
import { showLayout, shownLayout } from '../layouts/showLayout';
import type { MapTools } from '../map/tools';
import type { Action } from './action';
import { circleCount } from './chosen';

const icons = { force: Share2, rings: Target, clusters: CircleDot, columns: ChartColumn } as const;

const hasSome = (tools: MapTools): boolean => circleCount(tools) > 1;

const actionFor = (layout: LayoutName): Action => ({
  id: `layout-${layout}`,
  name: `layouts.do.${layout}`,
  icon: icons[layout],
  scope: 'map',
  can: (tools) => hasSome(tools) && shownLayout(tools) !== layout,
  run: (tools) => showLayout(tools, layout),
});

/** Each of the layouts as something one can do. */
export const layoutActions: readonly Action[] = layouts.map(actionFor);

/** Opens the choice of layouts with their settings. */
export const chooseLayouts: Action = {
  id: 'layouts',
  name: 'layouts.choose',
  icon: LayoutDashboard,
  keys: ['shift+a'],
  scope: 'map',
  can: (tools) => hasSome(tools) && tools.map.stage.offers.has('layouts'),
  run: (tools) => tools.map.stage.offers.take('layouts'),
};
