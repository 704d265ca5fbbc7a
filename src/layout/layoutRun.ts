/** A layout under way; the same graph and task go through the same places. */
export interface LayoutRun {
  /** Moves on a little; false once everything stands. */
  readonly step: () => boolean;
  /** x and y of every circle, in the graph's order; null while there is nothing new to show. */
  readonly frame: () => Float64Array | null;
}
