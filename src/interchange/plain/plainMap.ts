import type { Direction, Point } from '../../domain/row';
import type { Notice } from '../problem';

/** What an element is on a map of ours. */
export type PlainRole = 'center' | 'theme' | 'partner';

/** A circle as every program can carry it. */
export interface PlainElement {
  /** Unique in its map: the id it had where it came from, else ours. */
  readonly id: string;
  readonly label: string;
  /** Null when the format does not say; its type may still tell. */
  readonly role: PlainRole | null;
  /** Its kind as a word: ours as codes (`company`), others' as it stands there. Empty when it has none. */
  readonly type: string;
  /** Ids of the themes a partner is in, or of the theme above a sub-theme. */
  readonly under: readonly string[];
  readonly description: string;
  /** Values by the names of columns, as text; codes in English. What is empty is left out. */
  readonly values: Readonly<Record<string, string>>;
  /** Its middle, in map units; y grows downwards. Null when it stands nowhere. */
  readonly at: Point | null;
  readonly pinned: boolean;
  /** In map units and as `#rrggbb`; null when a format does not say. */
  readonly radius: number | null;
  readonly color: string | null;
}

/** A connection. That a partner is in a theme is no connection but `under` of its element. */
export interface PlainLink {
  /** The id it had where it came from; empty when it had none. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly direction: Direction;
  readonly values: Readonly<Record<string, string>>;
}

/** A map as other programs know it: what readers of their files give, and their writers take. */
export interface PlainMap {
  /** The name of its center, else of the map; empty when the format does not say. */
  readonly title: string;
  /** The names of columns, in their order. */
  readonly columns: readonly string[];
  readonly linkColumns: readonly string[];
  readonly elements: readonly PlainElement[];
  readonly links: readonly PlainLink[];
  readonly notices: readonly Notice[];
  /** The file has no ids: those of its circles are made of their names. */
  readonly idsMade?: true;
  /** The columns whose values are numbers, where that is known. */
  readonly numbers?: readonly string[];
}

/** An element of which a format says no more than its id and label. */
export const plainElement = (id: string, label: string): PlainElement => ({
  id,
  label,
  role: null,
  type: '',
  under: [],
  description: '',
  values: {},
  at: null,
  pinned: false,
  radius: null,
  color: null,
});
