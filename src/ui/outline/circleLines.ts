import { ArrowDown, ArrowUp, Pin, PinOff } from 'lucide-react';
import { pin, pinnedIds } from '../../domain/commands/arrange';
import { reorder } from '../../domain/commands/sort';
import type { Id } from '../../domain/id';
import type { NodeRow } from '../../domain/row';
import type { Action } from '../actions/action';
import { documentOf } from '../actions/chosen';
import { togglePin } from '../actions/circleActions';
import { keysShown } from '../actions/keys';
import type { MapTools } from '../map/tools';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { actOn, withChosen } from './actOn';
import { connectionsOf, connectionText } from './connections';
import type { MenuPlace } from './menuPlace';

/** An action of the registry as a line for these circles. */
export const actionLine = (
  tools: MapTools,
  action: Action,
  ids: readonly Id[],
  label = tools.words(action.name),
): MenuAction => ({
  id: action.id,
  label,
  icon: action.icon,
  keys: keysShown(action.keys?.[0]),
  onAction: () => actOn(tools, ids, action),
});

/** Holds the circle fast where it is, or lets it go. */
export const pinLine = (tools: MapTools, { id }: NodeRow): MenuAction => {
  const pinned = pinnedIds(documentOf(tools)).includes(id);
  return {
    id: togglePin.id,
    label: tools.words(pinned ? 'outline.menu.unpin' : 'outline.menu.pin'),
    icon: pinned ? PinOff : Pin,
    keys: keysShown(togglePin.keys?.[0]),
    onAction: () => {
      tools.run(pin, { ids: withChosen(tools, id), pinned: !pinned });
    },
  };
};

/** Up and down among its neighbors, where it has any. */
export const orderLines = (
  tools: MapTools,
  { id }: NodeRow,
  place: MenuPlace | null,
): readonly MenuLine[] => {
  if (!place || place.among.length < 2) return [];
  const { among } = place;
  const at = among.indexOf(id);
  const move = (by: -1 | 1) => () => {
    tools.run(reorder, { id, among, by });
  };
  return [
    {
      id: 'up',
      label: tools.words('outline.menu.up'),
      icon: ArrowUp,
      keys: keysShown('alt+↑'),
      isDisabled: at <= 0,
      onAction: move(-1),
    },
    {
      id: 'down',
      label: tools.words('outline.menu.down'),
      icon: ArrowDown,
      keys: keysShown('alt+↓'),
      isDisabled: at === among.length - 1,
      onAction: move(1),
    },
  ];
};

/** The way to each of its connections. */
export const connectionLines = (tools: MapTools, { id }: NodeRow): readonly MenuLine[] => {
  const document = documentOf(tools);
  const links = connectionsOf(document, id);
  if (links.length === 0) return [];
  return [
    {
      id: 'connections',
      label: tools.words('outline.menu.connections'),
      under: links.map((link) => ({
        id: link.id,
        label: connectionText(tools.words, document, link, id),
        onAction: () => tools.choose(link.id),
      })),
    },
  ];
};
