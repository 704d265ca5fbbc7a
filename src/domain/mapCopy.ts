import type { Row } from './row';
import type { Knows, Stamp } from './stamp';

/** A row with the stamps of the fields that were changed after it was made. */
export interface StampedRow {
  readonly row: Row;
  readonly created: Stamp;
  readonly stamps: Readonly<Record<string, Stamp>>;
}

/** A deleted row, kept with the stamp of its deletion so that a merge can tell. */
export interface RemovedRow extends StampedRow {
  readonly deleted: Stamp;
}

/** A whole map with everything that is known of it, as storage and files carry it. */
export interface MapCopy {
  readonly rows: readonly StampedRow[];
  readonly knows: Knows;
  /** Rows that were deleted; never shown, needed only where copies are merged. */
  readonly removed?: readonly RemovedRow[];
}
