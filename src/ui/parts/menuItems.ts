import type { LucideIcon } from 'lucide-react';

/** One line of a menu. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** Marks the one that is chosen, in menus of choices. */
  readonly isChosen?: boolean;
  /** What it does; a line with `under` opens those lines instead. */
  readonly onAction?: () => void;
  readonly under?: readonly MenuLine[];
}

/** A line of a menu, or the hairline between two groups. */
export type MenuLine = MenuAction | 'line';
