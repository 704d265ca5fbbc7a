import type { MapDocument } from '../../domain/document';
import type { MapCopy } from '../../domain/mapCopy';
import type { Notice } from '../problem';

/** A circle as drawn, in map units; y grows downwards. For other programs; not read back. */
export interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A file of ours that was read and found sound. */
export interface NativeFile {
  readonly copy: MapCopy;
  readonly document: MapDocument;
  /** As the file states them; empty when it does not. */
  readonly exportedAt: string;
  readonly appVersion: string;
  readonly notices: readonly Notice[];
}

export const formatName = 'commonwheel';

/** The oldest reader that understands what this version writes. */
export const minReader = 1;

export const nativeExtension = '.commonwheel.json';

export const packedExtension = `${nativeExtension}.gz`;

/** The keys of a file and of its `map` part that this version knows. */
export const fileKeys = [
  'format',
  'version',
  'minReader',
  'exportedAt',
  'appVersion',
  'sha256',
  'circles',
  'map',
] as const;
export const mapKeys = ['knows', 'removed', 'rows'] as const;
