import type { NativeFile } from '../../interchange/native/nativeFile';
import type { OpenedFile } from '../keeping/openedFile';

/** A file whose map is on the shelf already: the person says which of two things to do. */
export interface KnownMap {
  readonly file: string;
  readonly title: string;
  readonly native: NativeFile;
  /** It had been deleted here and was brought back to be asked about. */
  readonly wasDeleted?: boolean;
  /** What it was opened from, where that can be written. */
  readonly opened?: OpenedFile | null;
}
