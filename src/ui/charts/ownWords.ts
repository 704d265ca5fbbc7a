/** A chart in somebody's own words, and the ways to change them. */
export interface OwnWords {
  /** Names the fields on this map. */
  readonly id: string;
  /** Null where the chart tells itself. */
  readonly title: string | null;
  readonly text: string | null;
  /** The data say something else than when this was written. */
  readonly isOld: boolean;
  /** Why a text cannot be taken; null when it can. */
  readonly check: (what: 'title' | 'text', text: string) => string | null;
  /** A blank text, or the one of the data, lets the chart tell itself again. */
  readonly tell: (what: 'title' | 'text', text: string) => void;
  /** The words stay although the data changed. */
  readonly keep: () => void;
  /** The chart tells itself again. */
  readonly leave: () => void;
}
