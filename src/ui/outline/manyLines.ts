import { Copy, CopyPlus, Pin, PinOff, Scissors, Trash2 } from 'lucide-react';
import { pin, pinnedIds } from '../../domain/commands/arrange';
import { setStatus } from '../../domain/commands/describe';
import { addAllToTheme, moveAllToTheme } from '../../domain/commands/moveCircles';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { allThemes, themesOf } from '../../domain/outline';
import { type NodeRow, statuses } from '../../domain/row';
import type { Action } from '../actions/action';
import { documentOf } from '../actions/chosen';
import { deleteChosen, togglePin } from '../actions/circleActions';
import { copyChosen, cutChosen, duplicateChosen } from '../actions/copyActions';
import { keysShown } from '../actions/keys';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { actOn } from './actOn';
import { statusIcons } from './StatusSign';
import { themeIcons } from './ThemeSign';

/** The circles a menu is for. */
interface Many {
  readonly tools: MapTools;
  readonly ids: readonly Id[];
  readonly partners: readonly NodeRow[];
}

const iconOf = (theme: NodeRow) => themeIcons[(theme.color ?? 0) % themeIcons.length];

const statusLine = ({ tools, partners }: Many): MenuAction => ({
  id: 'status',
  label: tools.words('canvas.many.status', { count: partners.length }),
  under: statuses.map((status) => ({
    id: status,
    label: tools.words(`outline.status.${status}`),
    icon: statusIcons[status],
    isChosen: partners.every((one) => (one.status ?? 'existing') === status),
    onAction: () => {
      tools.run(setStatus, { ids: partners.map(({ id }) => id), status });
    },
  })),
});

/** Whether all of the partners are in a theme already. */
const areAllIn = ({ tools, partners }: Many, theme: Id): boolean =>
  partners.every((one) => themesOf(documentOf(tools), one).includes(theme));

const moveLine = (many: Many): MenuAction => {
  const { tools, partners } = many;
  const moves = partners.map(({ id }) => ({ id, from: null }));
  const move = (to: Id | null) => () => {
    tools.run(moveAllToTheme, { moves, to });
  };
  return {
    id: 'moveTo',
    label: tools.words('canvas.many.moveTo', { count: partners.length }),
    under: [
      ...allThemes(documentOf(tools)).map((theme) => ({
        id: theme.id,
        label: theme.name,
        icon: iconOf(theme),
        isChosen: areAllIn(many, theme.id),
        onAction: move(theme.id),
      })),
      'line',
      { id: 'unsorted', label: tools.words('outline.unsorted'), onAction: move(null) },
    ],
  };
};

const alsoInLine = (many: Many): MenuAction => {
  const { tools, partners } = many;
  return {
    id: 'alsoIn',
    label: tools.words('canvas.many.alsoIn', { count: partners.length }),
    under: allThemes(documentOf(tools)).map((theme) => ({
      id: theme.id,
      label: theme.name,
      icon: iconOf(theme),
      isChosen: areAllIn(many, theme.id),
      onAction: () => {
        tools.run(addAllToTheme, { partners: partners.map(({ id }) => id), theme: theme.id });
      },
    })),
  };
};

const pinLine = ({ tools, ids }: Many): MenuAction => {
  const pinned = new Set(pinnedIds(documentOf(tools)));
  const areAll = ids.every((id) => pinned.has(id));
  return {
    id: togglePin.id,
    label: tools.words(areAll ? 'canvas.many.unpin' : 'canvas.many.pin', { count: ids.length }),
    icon: areAll ? PinOff : Pin,
    keys: keysShown(togglePin.keys?.[0]),
    onAction: () => {
      tools.run(pin, { ids, pinned: !areAll });
    },
  };
};

type ManyKey = 'duplicate' | 'copy' | 'cut' | 'delete';

const doLine = ({ tools, ids }: Many, action: Action, key: ManyKey): MenuAction => ({
  id: action.id,
  label: tools.words(`canvas.many.${key}`, { count: ids.length }),
  icon: { duplicate: CopyPlus, copy: Copy, cut: Scissors, delete: Trash2 }[key],
  keys: keysShown(action.keys?.[0]),
  onAction: () => actOn(tools, ids, action),
});

const partnerLines = (many: Many): readonly MenuLine[] => {
  if (many.partners.length === 0) return [];
  const hasThemes = allThemes(documentOf(many.tools)).length > 0;
  return [statusLine(many), ...(hasThemes ? [moveLine(many), alsoInLine(many)] : []), 'line'];
};

/** The menu of several chosen circles: what holds for all of them, or for all partners among them. */
export const manyLines = (tools: MapTools, ids: readonly Id[]): readonly MenuLine[] => {
  const nodes = ids.flatMap((id) => nodeOf(documentOf(tools), id) ?? []);
  const partners = nodes.filter(({ type }) => type === 'partner');
  const many: Many = { tools, ids: nodes.map(({ id }) => id), partners };
  const hasCenter = nodes.some(({ type }) => type === 'center');
  return [
    ...partnerLines(many),
    pinLine(many),
    doLine(many, duplicateChosen, 'duplicate'),
    doLine(many, copyChosen, 'copy'),
    ...(hasCenter
      ? []
      : [doLine(many, cutChosen, 'cut'), 'line' as const, doLine(many, deleteChosen, 'delete')]),
  ];
};
