import type { KeyboardEvent, ReactNode } from 'react';
import type { MenuLine } from '../parts/menuItems';
import type { Cursor, Place } from './useCursor';
import type { Deeds } from './useDeeds';

/** A grid as it stands: where the keyboard is, what is marked, and what can be done with it. */
export interface GridNow {
  readonly cursor: Cursor;
  readonly deeds: Deeds;
  /** Goes to a place and brings the keyboard there. */
  go(to: Place): void;
  /** Where a cell stands in the window, left out = the one the keyboard is on; null out of sight. */
  box(place?: Place): DOMRect | null;
}

/** What a grid outside of the list has of its own: its keys, its menu, and what stands under it. */
export interface GridWays {
  /** True when a key was one of its own. */
  press(event: KeyboardEvent, now: GridNow): boolean;
  /** Lines of the menu of a cell, after those that every cell has. */
  menu(now: GridNow): readonly MenuLine[];
  beside(now: GridNow): ReactNode;
}
