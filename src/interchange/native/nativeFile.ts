import type { MapDocument } from '../../domain/document';
import type { Row } from '../../domain/row';
import type { Knows, Stamp } from '../../domain/stamp';
import type { Notice } from '../problem';

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

/** A whole map with everything that is known of it, as storage hands it over and takes it back. */
export interface MapCopy {
  readonly rows: readonly StampedRow[];
  readonly knows: Knows;
  readonly removed?: readonly RemovedRow[];
}

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
