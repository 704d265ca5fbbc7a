import type { MapCopy } from '../domain/mapCopy';
import type { Result } from '../domain/result';
import type { NativeFile } from './native/nativeFile';
import type { WriteOptions } from './native/writeNative';
import type { FileProblem } from './problem';
import type { Table } from './table';

/** A file as bytes, before anything is known of it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file turns out to be: a table for the wizard, or a whole map. */
export type FileContent =
  | { readonly is: 'table'; readonly table: Table }
  | { readonly is: 'map'; readonly file: NativeFile };

export type ReadResult = Result<FileContent, FileProblem>;

/** Hears how much of a file is read, from 0 to 1. */
export type Report = (share: number) => void;

/** One format that can be read. */
export interface Reader {
  readonly id: string;
  /** How its names end, with the dot. */
  readonly extensions: readonly string[];
  /** True when its name or its first bytes say it is of this format. */
  sniff(file: SourceFile): boolean;
  read(file: SourceFile, report: Report): Promise<ReadResult>;
}

/** One format that a map can be written in. */
export interface Writer {
  readonly id: string;
  /** Its name in the catalogue. */
  readonly labelKey: string;
  readonly extension: string;
  readonly mediaType: string;
  write(copy: MapCopy, options: WriteOptions): Promise<string>;
}
