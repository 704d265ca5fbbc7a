import type { KeyboardEvent } from 'react';
import type { NodeRow } from '../../domain/row';
import type { Tray } from './useTray';

const isMod = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey;

const rowFor = (key: string, { shown, at }: Tray): NodeRow | undefined => {
  const row = shown.findIndex(({ id }) => id === at);
  if (key === 'ArrowDown') return shown[row + 1];
  if (key === 'ArrowUp') return shown[row - 1];
  if (key === 'Home') return shown[0];
  return key === 'End' ? shown.at(-1) : undefined;
};

const moves = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

const chooseAll = ({ shown, chosen, choose }: Tray): void =>
  choose([...new Set([...chosen, ...shown].map(({ id }) => id))]);

/** What is pressed in the list of the tray; true when the key was meant for it. */
export const pressInTray = (
  event: KeyboardEvent,
  tray: Tray,
  does: { readonly make: () => void; readonly remove: () => void },
): boolean => {
  const { key, shiftKey } = event;
  const { at } = tray;
  if (isMod(event) && key.toLowerCase() === 'a') chooseAll(tray);
  else if (isMod(event) || event.altKey || !at) return false;
  else if (moves.has(key)) {
    const to = rowFor(key, tray);
    if (to) (shiftKey ? tray.extendTo : tray.goTo)(to.id);
  } else if (key === ' ') (shiftKey ? tray.extendTo : tray.toggle)(at);
  else if (key === 'Enter') does.make();
  else if (key === 'Delete') does.remove();
  else return false;
  return true;
};

/** A letter that is typed in the list is looked for. */
export const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
