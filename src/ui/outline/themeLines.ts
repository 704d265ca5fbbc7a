import { setCenterKind, setThemeColor } from '../../domain/commands/describe';
import { centerKinds, type NodeRow } from '../../domain/row';
import { addPartner } from '../actions/circleActions';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { actionLine, orderLines } from './circleLines';
import type { MenuPlace } from './menuPlace';
import { colorNames } from './signWords';
import { themeIcons } from './ThemeSign';

const colorLine = (tools: MapTools, theme: NodeRow): MenuAction => ({
  id: 'color',
  label: tools.words('outline.menu.color'),
  icon: themeIcons[(theme.color ?? 0) % themeIcons.length],
  under: colorNames.map((name, color) => ({
    id: `color-${color}`,
    label: tools.words(name),
    icon: themeIcons[color],
    isChosen: theme.color === color,
    onAction: () => {
      tools.run(setThemeColor, { id: theme.id, color });
    },
  })),
});

/** What only a theme's menu has. */
export const themeLines = (
  tools: MapTools,
  theme: NodeRow,
  place: MenuPlace | null,
): readonly MenuLine[] => [
  actionLine(tools, addPartner, [theme.id], tools.words('outline.menu.addHere')),
  colorLine(tools, theme),
  ...orderLines(tools, theme, place),
];

/** What only the center's menu has. */
export const centerLines = (tools: MapTools, center: NodeRow): readonly MenuLine[] =>
  centerKinds
    .filter((kind) => kind !== (center.centerKind ?? 'project'))
    .map((centerKind) => ({
      id: centerKind,
      label: tools.words(`outline.menu.${centerKind}`),
      onAction: () => {
        tools.run(setCenterKind, { id: center.id, centerKind });
      },
    }));
