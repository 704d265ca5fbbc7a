import type { Id } from '../domain/id';
import type { Settings } from '../domain/layoutSettings';
import type { LayoutName, NodeType, Point } from '../domain/row';

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
  /** In Clusters: where it stands within its theme, from the theme's middle; left out = outside. */
  readonly within?: Point;
  /** In Columns: its column, and where it comes in it, both from 0. */
  readonly column?: readonly [at: number, place: number];
}

export interface LayoutLink {
  readonly from: Id;
  readonly to: Id;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly seed: number;
  /** Which layout, and what it is told; Force with its usual settings when left out. */
  readonly layout?: LayoutName;
  readonly settings?: Settings;
}

/**
 * `arrange` lays everything out anew, keeping rough order and pins; `settle` makes room for what
 * is new (`fresh`) and leaves the rest as it is, but for small moves.
 */
export type LayoutTask =
  | {
      readonly how: 'arrange';
      /** Width to height of the window it is looked at in; a usual screen when left out. */
      readonly aspect?: number;
    }
  | { readonly how: 'settle'; readonly fresh: readonly Id[] };

/** Width to height of the window that most maps are looked at in, without what stands around them. */
export const usualAspect = 1.6;

/** The shape of the page a layout is for: between a phone held upright and two screens side by side. */
export const aspectOf = (task: LayoutTask): number =>
  Math.min(3, Math.max(0.4, (task.how === 'arrange' && task.aspect) || usualAspect));

export type Places = ReadonlyMap<Id, Point>;

/** Width of a text in px at a size and weight; the browser measures, tests have a table. */
export type TextWidth = (text: string, size: number, weight: number) => number;
