import { BoxSelect } from 'lucide-react';
import { useCallback, useState } from 'react';
import { nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import type { Action } from '../actions/action';
import { circleCount, documentOf } from '../actions/chosen';
import { addPartner, addTheme } from '../actions/circleActions';
import { pasteCopied } from '../actions/copyActions';
import { freezeMap, unfreezeMap } from '../actions/freezeActions';
import { keysShown } from '../actions/keys';
import { chooseLook, toggleLegend } from '../actions/lookActions';
import { lineOf } from '../actions/menuLine';
import { addNote } from '../actions/noteActions';
import { arrange, arrangeUnpinned, fit } from '../actions/viewActions';
import { layoutLines } from '../layouts/layoutLines';
import { menuFor } from '../outline/itemMenu';
import { select, selectEverything } from '../outline/selecting';
import { ContextMenu } from '../parts/ContextMenu';
import type { MenuAction, MenuLine } from '../parts/menuItems';
import { heldCopy } from './heldCopy';
import { useMap } from './mapContext';
import type { MenuAt } from './mapRules';
import { startNote } from './noteDeeds';
import { pasteCircles } from './pasting';
import type { MapTools } from './tools';

const making = [addPartner, addTheme];
const seeing = [arrange, arrangeUnpinned, freezeMap, unfreezeMap, chooseLook, toggleLegend, fit];

const noteHere = (tools: MapTools, spot: Point): MenuAction => ({
  ...lineOf(tools, addNote),
  label: tools.words('notes.addHere'),
  onAction: () => startNote(tools, spot),
});

/** What was copied in this window, put down where the person pointed. */
const pasteHere = (tools: MapTools, spot: Point): MenuAction => ({
  ...lineOf(tools, pasteCopied),
  label: tools.words('canvas.action.pasteHere'),
  onAction: () => {
    const held = heldCopy();
    if (held) pasteCircles(tools, held.clip, spot);
    else pasteCopied.run(tools);
  },
});

const selectAll = (tools: MapTools): MenuAction => ({
  id: 'selectAll',
  label: tools.words('canvas.action.selectAll'),
  icon: BoxSelect,
  keys: keysShown('mod+a'),
  onAction: () => selectEverything(tools),
});

/** The way without a key to choose one more. */
const addLine = (tools: MapTools, id: Id, before: readonly Id[]): readonly MenuLine[] => {
  const nodes = before.filter((one) => nodeOf(documentOf(tools), one));
  if (nodes.length === 0 || before.includes(id) || !nodeOf(documentOf(tools), id)) return [];
  return [
    {
      id: 'addToSelection',
      label: tools.words('canvas.action.addToSelection'),
      icon: BoxSelect,
      onAction: () => select(tools, [...nodes, id]),
    },
    'line',
  ];
};

const linesOf = (tools: MapTools, actions: readonly Action[]): readonly MenuLine[] =>
  actions.filter((action) => action.can(tools)).map((action) => lineOf(tools, action));

const paperMenu = (tools: MapTools, spot: Point): readonly MenuLine[] => [
  ...linesOf(tools, making),
  ...(addNote.can(tools) ? [noteHere(tools, spot)] : []),
  pasteHere(tools, spot),
  ...(circleCount(tools) > 1 ? [selectAll(tools)] : []),
  ...linesOf(tools, seeing),
  ...layoutLines(tools),
];

interface Opened {
  readonly at: { readonly x: number; readonly y: number };
  readonly lines: readonly MenuLine[];
}

const openedAt = (tools: MapTools, { id, at, spot, before }: MenuAt): Opened => {
  const box = document.querySelector('[data-testid="map"]')?.getBoundingClientRect();
  return {
    at: { x: at[0] + (box?.left ?? 0), y: at[1] + (box?.top ?? 0) },
    lines: id ? [...addLine(tools, id, before), ...menuFor(tools, id)] : paperMenu(tools, spot),
  };
};

/** The menu of what is under the pointer: a circle, a connection, or the paper. */
export const useMapMenu = () => {
  const tools = useMap();
  const [isOpen, setOpen] = useState(false);
  // Its lines stay while it fades, so that the focus goes back from a line that is still there.
  const [menu, setMenu] = useState<Opened | null>(null);
  const open = useCallback(
    (asked: MenuAt) => {
      setMenu(openedAt(tools, asked));
      setOpen(true);
    },
    [tools],
  );
  const element = (
    <ContextMenu
      label={tools.words('map.menu')}
      lines={menu?.lines ?? []}
      at={isOpen ? (menu?.at ?? null) : null}
      onClose={() => setOpen(false)}
    />
  );
  return { open, element };
};
