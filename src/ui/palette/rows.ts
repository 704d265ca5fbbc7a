import type { ReactNode } from 'react';

/** One line of the palette. */
export interface PaletteRow {
  /** Its own in the whole list, the same from search to search: `circle node_…`, `do arrange`. */
  readonly id: string;
  readonly title: string;
  readonly sign?: ReactNode;
  /** Said after the title: what it is, or where it is. */
  readonly note?: string;
  /** What a word was found in, when it was not the title. */
  readonly where?: { readonly field: string; readonly text: string };
  readonly keys?: string | undefined;
  /** Why it cannot be chosen now; null or left out when it can. */
  readonly whyNot?: string | null;
  /** Does it, once the palette is closed. */
  readonly run: () => void;
  /** The second thing to do with it: Ctrl+Enter. */
  readonly details?: () => void;
}

/** Lines of one kind under a heading. */
export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PaletteRow[];
  /** How many there are in all, when they are too many to list. */
  readonly all: number;
}

/** What a text finds. */
export interface Findings {
  /** The words looked for, folded: for marking. */
  readonly words: readonly string[];
  readonly groups: readonly PaletteGroup[];
}

/** More than this nobody reads: one types another letter. */
const most = 100;

/** A group of at most as many rows as one reads; null when it has none. */
export const groupOf = <T>(
  id: string,
  title: string,
  things: readonly T[],
  row: (thing: T) => PaletteRow,
): readonly PaletteGroup[] =>
  things.length === 0
    ? []
    : [{ id, title, rows: things.slice(0, most).map(row), all: things.length }];

export const rowsIn = (groups: readonly PaletteGroup[]): readonly PaletteRow[] =>
  groups.flatMap(({ rows }) => rows);

export const countIn = (groups: readonly PaletteGroup[]): number =>
  groups.reduce((sum, { all }) => sum + all, 0);
