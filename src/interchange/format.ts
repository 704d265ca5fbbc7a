import type { MapCopy } from '../domain/mapCopy';
import type { Result } from '../domain/result';
import type { Half } from './halves';
import type { MeasureSetReading } from './measureSet/measureSet';
import type { NativeFile } from './native/nativeFile';
import type { WriteOptions } from './native/writeNative';
import type { PlainMap } from './plain/plainMap';
import type { FileProblem } from './problem';
import type { Table } from './table';

/** A file as bytes, before anything is known of it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One sheet of a workbook, by its name. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
  /** True for a sheet that its workbook does not show. */
  readonly isHidden?: boolean;
}

/** What a file turns out to be: a table for the wizard, several to choose from, a whole map, or definitions of measures. */
export type FileContent = (
  | { readonly is: 'table'; readonly table: Table; readonly half?: Half }
  | { readonly is: 'tables'; readonly tables: readonly NamedTable[] }
  | { readonly is: 'map'; readonly file: NativeFile }
  | ({ readonly is: 'measureSet' } & MeasureSetReading)
) & {
  /** The id of the reader that knew it. */
  readonly format?: string;
};

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

/** A file about to be handed out; several may belong together. */
export interface OutFile {
  /** What its name says beside the map's, such as `connections`; empty for a format of one file. */
  readonly part: string;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** What another program's format can hold of a map; what it cannot is said before writing. */
export interface Carries {
  readonly places: boolean;
  readonly pins: boolean;
  /** Values beside the name: kinds, fields of one's own, notes. */
  readonly values: boolean;
  readonly links: boolean;
  readonly linkTypes: boolean;
  readonly directions: boolean;
  /** Which connections are there and which are ideal. */
  readonly layers: boolean;
}

/** A format of another program that a map can be written in. */
export interface PlainWriter {
  readonly id: string;
  /** Its name in the catalogue. */
  readonly labelKey: string;
  readonly carries: Carries;
  write(plain: PlainMap): Promise<readonly OutFile[]>;
}

/** One format that a whole map can be written in. */
export interface Writer {
  readonly id: string;
  /** Its name in the catalogue. */
  readonly labelKey: string;
  readonly extension: string;
  readonly mediaType: string;
  write(copy: MapCopy, options: WriteOptions): Promise<string>;
}
