import type { LayoutName } from '../../domain/row';
import type { May } from './clear';
import { clusters, clustersMay, clustersNow } from './clusters';
import { columns, columnsMay, columnsNow } from './columns';
import type { Ground } from './ground';
import { rings, ringsMay, ringsNow } from './rings';

/** A layout that stands everything at once; what it can be told is in `domain/layoutParameters`. */
export interface Kind {
  /** Stands all that is not pinned, from the map alone. */
  readonly arrange: (ground: Ground) => void;
  /** Finds places for what is new and leaves the others as they are, as far as it goes. */
  readonly settle: (ground: Ground) => void;
  /** Where a circle may step aside to. */
  readonly may: (ground: Ground) => May;
}

const kinds: Readonly<Partial<Record<LayoutName, Kind>>> = {
  rings: { arrange: rings, settle: ringsNow, may: ringsMay },
  clusters: { arrange: clusters, settle: clustersNow, may: clustersMay },
  columns: { arrange: columns, settle: columnsNow, may: columnsMay },
};

/** The layout of that name; null for Force, which comes to stand step by step. */
export const kindOf = (layout: LayoutName | undefined): Kind | null =>
  (layout && kinds[layout]) ?? null;
