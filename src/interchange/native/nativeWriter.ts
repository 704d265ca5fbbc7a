import type { MapCopy } from '../../domain/mapCopy';
import type { Writer } from '../format';
import { nativeExtension } from './nativeFile';
import { type WriteOptions, writeNative } from './writeNative';

/** A map with everything that is known of it, for Commonwheel to open again. */
export const nativeWriter: Writer = {
  id: 'native',
  labelKey: 'export.format.native',
  extension: nativeExtension,
  mediaType: 'application/json',
  write: (copy: MapCopy, options: WriteOptions) => writeNative(copy, options),
};
