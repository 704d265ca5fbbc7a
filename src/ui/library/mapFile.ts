import { documentOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { MapCopy } from '../../domain/mapCopy';
import { titleOf } from '../../domain/outline';
import { fileNameFor } from '../../interchange/fileName';
import type { Breath } from '../../interchange/native/mapPart';
import { nativeExtension } from '../../interchange/native/nativeFile';
import { writeNative } from '../../interchange/native/writeNative';
import type { Services } from '../shell/services';
import { appVersion } from '../shell/version';

export interface MapFile {
  readonly name: string;
  readonly text: string;
}

/** A copy of a map as a dated file of ours; with a `breath` it is written bit by bit. */
export const fileOf = async (
  map: Id,
  copy: MapCopy,
  now: number,
  breath?: Breath,
): Promise<MapFile> => {
  const document = documentOf(
    map,
    copy.rows.map(({ row }) => row),
  );
  return {
    name: fileNameFor(titleOf(document), new Date(now), nativeExtension),
    text: await writeNative(copy, { exportedAt: now, appVersion, ...(breath && { breath }) }),
  };
};

/** A stored map as a file of ours; null when the map is gone. */
export const mapFile = async (
  { shelf, clock }: Pick<Services, 'shelf' | 'clock'>,
  map: Id,
): Promise<MapFile | null> => {
  const copy = await shelf.copy(map);
  return copy && fileOf(map, copy, clock.now());
};
