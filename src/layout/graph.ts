import type { Id } from '../domain/id';
import type { NodeType, Point } from '../domain/row';

/** A circle as the layout sees it; lengths in map units. */
export interface LayoutNode {
  readonly id: Id;
  readonly type: NodeType;
  readonly radius: number;
  /** Room its name wants when it stands outside the circle; zero for names inside. */
  readonly label: { readonly width: number; readonly height: number };
  /** For a partner the themes it is in, for a theme its theme above (if any); empty = not sorted yet. */
  readonly under: readonly Id[];
  /** Where it stands now. */
  readonly at: Point | null;
  /** Held fast by a person: never moves. */
  readonly pinned: boolean;
}

export interface LayoutLink {
  readonly from: Id;
  readonly to: Id;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly seed: number;
}

/**
 * `arrange` lays everything out anew, keeping rough order and pins; `settle` makes room for what
 * is new (`fresh`) and leaves the rest as it is, but for small moves.
 */
export type LayoutTask =
  | { readonly how: 'arrange' }
  | { readonly how: 'settle'; readonly fresh: readonly Id[] };

export type Places = ReadonlyMap<Id, Point>;

/** Width of a text in px at a size and weight; the browser measures, tests have a table. */
export type TextWidth = (text: string, size: number, weight: number) => number;
