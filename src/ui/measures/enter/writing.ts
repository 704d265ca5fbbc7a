import type { MapDocument } from '../../../domain/document';
import type { EnterKept } from './enterKept';
import type { Reading } from './readValue';
import type { Answers } from './signs';

/** What waits at places from now on; null = nothing any more. */
export type Waits = Readonly<Record<string, number | null>>;

/** What values are read and written with. */
export interface Writing {
  readonly reading: (document: MapDocument) => Reading;
  readonly kept: () => EnterKept;
  readonly answers: () => Answers;
  /** Whose name goes with what is entered; empty for nobody's. */
  readonly by: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Takes over which "how many" wait now; `isAlone` where nothing else was done with it. */
  readonly wait: (changed: Waits, isAlone: boolean) => void;
}
