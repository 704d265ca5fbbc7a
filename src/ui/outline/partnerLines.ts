import { setStatus } from '../../domain/commands/describe';
import { addToTheme, moveToTheme, takeFromTheme } from '../../domain/commands/sort';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, themesOf } from '../../domain/outline';
import { type NodeRow, statuses } from '../../domain/row';
import { documentOf } from '../actions/chosen';
import { newActivity } from '../activities/activityActions';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { withChosen } from './actOn';
import { actionLine, orderLines } from './circleLines';
import type { MenuPlace } from './menuPlace';
import { statusIcons } from './StatusSign';
import { themeIcons } from './ThemeSign';

const iconOf = (theme: NodeRow) => themeIcons[(theme.color ?? 0) % themeIcons.length];

const statusLine = (tools: MapTools, partner: NodeRow): MenuAction => ({
  id: 'status',
  label: tools.words('outline.menu.status'),
  icon: statusIcons[partner.status ?? 'existing'],
  under: statuses.map((status) => ({
    id: status,
    label: tools.words(`outline.status.${status}`),
    icon: statusIcons[status],
    isChosen: (partner.status ?? 'existing') === status,
    onAction: () => {
      const ids = withChosen(tools, partner.id).filter(
        (id) => nodeOf(documentOf(tools), id)?.type === 'partner',
      );
      tools.run(setStatus, { ids, status });
    },
  })),
});

/** Out of the theme it stands under here; elsewhere out of all of them. */
const moveLine = (tools: MapTools, partner: NodeRow, from: Id | null): MenuAction => {
  const its = themesOf(documentOf(tools), partner);
  const move = (to: Id | null) => () => {
    tools.run(moveToTheme, { id: partner.id, to, from: to ? from : null });
  };
  return {
    id: 'moveTo',
    label: tools.words('outline.menu.moveTo'),
    under: [
      ...allThemes(documentOf(tools)).map((theme) => ({
        id: theme.id,
        label: theme.name,
        icon: iconOf(theme),
        isChosen: its.includes(theme.id),
        onAction: move(theme.id),
      })),
      'line',
      {
        id: 'unsorted',
        label: tools.words('outline.unsorted'),
        isChosen: its.length === 0,
        onAction: move(null),
      },
    ],
  };
};

/** Lines that put a partner into one more theme, or take it out of one it is in. */
export const alsoInLines = (tools: MapTools, partner: NodeRow): readonly MenuAction[] => {
  const document = documentOf(tools);
  const its = themesOf(document, partner);
  return allThemes(document).map((theme) => ({
    id: theme.id,
    label: theme.name,
    icon: iconOf(theme),
    isChosen: its.includes(theme.id),
    onAction: () => {
      const command = its.includes(theme.id) ? takeFromTheme : addToTheme;
      tools.run(command, { id: partner.id, theme: theme.id });
    },
  }));
};

/** What only a partner's menu has. */
export const partnerLines = (
  tools: MapTools,
  partner: NodeRow,
  place: MenuPlace | null,
): readonly MenuLine[] => {
  const hasThemes = allThemes(documentOf(tools)).length > 0;
  const alsoIn: MenuAction = {
    id: 'alsoIn',
    label: tools.words('outline.menu.alsoIn'),
    under: alsoInLines(tools, partner),
  };
  return [
    statusLine(tools, partner),
    ...(hasThemes ? [moveLine(tools, partner, place?.theme ?? null), alsoIn] : []),
    actionLine(tools, newActivity, [partner.id]),
    ...orderLines(tools, partner, place),
  ];
};
