import type { MapDocument } from '../../domain/document';
import type { IdSource } from '../../domain/id';
import type { MapCopy } from '../../domain/mapCopy';
import { reissued } from '../../domain/reissue';
import { learned, nextStamp } from '../../domain/stamp';

/** Stands in stamps where a device would; a copy says nothing of whose it is. */
const nobody = 'copy';

/**
 * What others may see of a map as a map of its own: under new ids, so that opening it never changes
 * the map it was made of, and without history. `seen` is what `seenBy` made.
 */
export const publicCopy = (seen: MapDocument, now: number, ids: IdSource): MapCopy => {
  const stamp = nextStamp(null, now, nobody);
  return {
    rows: reissued([...seen.rows.values()], ids).map((row) => ({
      ...{ row, created: stamp, stamps: {} },
    })),
    knows: learned({}, stamp),
  };
};
