/** The room that a circle is given. */
export interface Air {
  /** Kept free around each circle, in map units. */
  readonly pad: number;
  /** How much wider than high the room of a partner is: names lie flat. */
  readonly flat: number;
}
