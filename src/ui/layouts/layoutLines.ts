import { LayoutDashboard } from 'lucide-react';
import { layouts } from '../../domain/row';
import { circleCount } from '../actions/chosen';
import type { MapTools } from '../map/tools';
import type { MenuLine } from '../parts/menuItems';
import { showLayout, shownLayout } from './showLayout';

/** The layouts as a menu under one line; the one that is on is marked. */
export const layoutLines = (tools: MapTools): readonly MenuLine[] => {
  if (circleCount(tools) < 2) return [];
  const now = shownLayout(tools);
  return [
    {
      id: 'layouts',
      label: tools.words('layouts.title'),
      icon: LayoutDashboard,
      under: layouts.map((layout) => ({
        id: `layout.${layout}`,
        label: tools.words(`layouts.names.${layout}`),
        isChosen: layout === now,
        onAction: () => showLayout(tools, layout),
      })),
    },
  ];
};
