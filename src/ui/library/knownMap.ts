import type { NativeFile } from '../../interchange/native/nativeFile';

/** A file whose map is on the shelf already: the person says which of two things to do. */
export interface KnownMap {
  readonly file: string;
  readonly title: string;
  readonly native: NativeFile;
  /** It had been deleted here and was brought back to be asked about. */
  readonly wasDeleted?: boolean;
}
