import { CircleSlash2, Clock3, EyeOff, History, ListStart, SquareDashed } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../domain/id';
import { type CellStatus, cellStatuses } from '../../../domain/measureRow';
import { keysShown } from '../../actions/keys';
import type { GridNow } from '../../list/gridWays';
import type { ShownSheet } from '../../list/useSheet';
import type { MapTools } from '../../map/tools';
import type { MenuAction, MenuLine } from '../../parts/menuItems';
import type { EnterStore } from './enterKept';
import { type SilentState, silentStates } from './signs';
import { markedPlaces, setState, setStatus } from './stateDeeds';
import { unitLines } from './unitLines';

const stateKeys: Readonly<Record<SilentState, string>> = {
  missing: 'alt+m',
  notApplicable: 'alt+n',
  suppressed: 'alt+p',
  notDue: 'alt+u',
};

const statusKeys: Readonly<Record<CellStatus, string>> = {
  estimated: 'alt+g',
  provisional: 'alt+r',
  final: 'alt+l',
};

const nextKey = 'alt+j';
const earlierKey = 'alt+k';

const signs = {
  missing: SquareDashed,
  notApplicable: CircleSlash2,
  suppressed: EyeOff,
  notDue: Clock3,
} as const;

/** What the ways of this grid work with. */
export interface EnterTools {
  readonly tools: MapTools;
  readonly sheet: ShownSheet;
  readonly store: EnterStore;
  readonly goNext: (now: GridNow) => void;
  readonly showEarlier: (now: GridNow) => void;
  readonly nameUnits: (of: Id) => void;
}

/** By the place of the key: with Alt some systems write other signs. */
const keyOf = ({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): string | null => {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  return letter && altKey && !ctrlKey && !metaKey && !shiftKey
    ? `alt+${letter.toLowerCase()}`
    : null;
};

/** Lines that say why there is no value, or how firm it is; each has a key too. */
export const markLines = (
  { tools, sheet, store }: EnterTools,
  now: GridNow,
): readonly MenuLine[] => {
  const { words } = tools;
  const places = () => markedPlaces(sheet, now);
  const line = (id: string, label: string, keys: string): Omit<MenuAction, 'onAction'> => ({
    ...{ id, label, keys: keysShown(keys) },
  });
  return [
    ...silentStates.map(
      (state): MenuAction => ({
        ...line(state, words(`define.state.${state}`), stateKeys[state]),
        icon: signs[state],
        onAction: () => setState(tools, store, places(), state),
      }),
    ),
    'line',
    ...cellStatuses.map(
      (status): MenuAction => ({
        ...line(status, words(`enterValues.status.${status}`), statusKeys[status]),
        onAction: () => setStatus(tools, store, places(), status),
      }),
    ),
  ];
};

/** The lines of a menu and the keys that are theirs. */
const actionsIn = (lines: readonly MenuLine[]): readonly MenuAction[] =>
  lines.filter((line): line is MenuAction => line !== 'line');

/** The menu of a cell of values, after what every cell has. */
export const enterMenu = (enter: EnterTools, now: GridNow): readonly MenuLine[] => {
  const { tools, sheet, goNext, showEarlier, nameUnits } = enter;
  const { words } = tools;
  const units = unitLines(tools, sheet, nameUnits, sheet.rows[now.cursor.at.row]);
  return [
    'line',
    ...(now.cursor.at.column > 1 ? [...markLines(enter, now), 'line' as const] : []),
    {
      ...{ id: 'earlier', label: words('enterValues.menu.earlier'), icon: History },
      ...{ keys: keysShown(earlierKey), onAction: () => showEarlier(now) },
    },
    {
      ...{ id: 'next', label: words('enterValues.menu.next'), icon: ListStart },
      ...{ keys: keysShown(nextKey), onAction: () => goNext(now) },
    },
    ...(units.length > 0 ? ['line' as const, ...units] : []),
  ];
};

/** Runs what a key is for; true when it is one of this grid's own. */
export const pressEnter = (enter: EnterTools, event: KeyboardEvent, now: GridNow): boolean => {
  const key = keyOf(event);
  if (!key || now.cursor.at.row < 0) return false;
  if (key === nextKey) enter.goNext(now);
  else if (key === earlierKey) enter.showEarlier(now);
  else {
    const line = actionsIn(markLines(enter, now)).find(({ keys }) => keys === keysShown(key));
    if (!line) return false;
    line.onAction?.();
  }
  return true;
};

/** The keys of this grid that have no line of their own in sight. */
export const nextKeys = keysShown(nextKey);
export const earlierKeys = keysShown(earlierKey);
