import { setCenterKind, setThemeColor } from '../../domain/commands/describe';
import { putUnder } from '../../domain/commands/sort';
import { mayHaveSubThemes, themesToPutUnder } from '../../domain/commands/subThemes';
import { centerKinds, type NodeRow } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import { addPartner } from '../actions/circleActions';
import { addSubTheme } from '../actions/subThemeActions';
import { newActivity } from '../activities/activityActions';
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

const underLine = (tools: MapTools, { id }: NodeRow, others: readonly NodeRow[]): MenuAction => ({
  id: 'putUnder',
  label: tools.words('subThemes.putUnder'),
  under: others.map((other) => ({
    id: other.id,
    label: other.name,
    icon: themeIcons[(other.color ?? 0) % themeIcons.length],
    onAction: () => {
      tools.run(putUnder, { id, parent: other.id });
    },
  })),
});

/** Where a theme stands among themes: what goes under it, and what it goes under. */
const levelLines = (tools: MapTools, theme: NodeRow): readonly MenuLine[] => {
  const document = documentOf(tools);
  const others = themesToPutUnder(document, theme);
  const free: MenuAction = {
    id: 'ownTheme',
    label: tools.words('subThemes.ownTheme'),
    onAction: () => {
      tools.run(putUnder, { id: theme.id, parent: null });
    },
  };
  return [
    ...(mayHaveSubThemes(document, theme) ? [actionLine(tools, addSubTheme, [theme.id])] : []),
    ...(others.length > 0 ? [underLine(tools, theme, others)] : []),
    ...(theme.parent ? [free] : []),
  ];
};

/** What only a theme's menu has. */
export const themeLines = (
  tools: MapTools,
  theme: NodeRow,
  place: MenuPlace | null,
): readonly MenuLine[] => [
  actionLine(tools, addPartner, [theme.id], tools.words('outline.menu.addHere')),
  actionLine(tools, newActivity, [theme.id]),
  ...levelLines(tools, theme),
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
