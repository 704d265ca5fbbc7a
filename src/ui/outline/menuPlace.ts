import type { Id } from '../../domain/id';

/** Where in the tree a menu was opened; the map has no such place. */
export interface MenuPlace {
  /** The theme a partner stands under there. */
  readonly theme: Id | null;
  /** The circles beside it, in order. */
  readonly among: readonly Id[];
}
