import type { NamedTable } from '../../interchange/format';
import type { Half } from '../../interchange/halves';
import type { NativeFile } from '../../interchange/native/nativeFile';
import type { FileProblem } from '../../interchange/problem';
import type { Table } from '../../interchange/table';
import type { TableDraft } from '../import/draft';
import type { ValuesInHand } from '../import/values/valuesInHand';
import type { SaidValues } from './asked';

/** What is done with a map file whose map is here already. */
export type MapWay = 'keepBoth' | 'replace';

/** What became of a file on its way into the tray. */
export type Found =
  | { readonly is: 'waiting' }
  /** `share` from 0 to 1. */
  | { readonly is: 'reading'; readonly share: number }
  /** Without a reason the browser failed. */
  | { readonly is: 'problem'; readonly reason: FileProblem | null }
  | {
      readonly is: 'table';
      /** The id of the reader. */
      readonly format: string;
      /** Several of a workbook, else one. */
      readonly sheets: readonly NamedTable[];
      readonly at: number;
      readonly half: Half | null;
      /** Null until its columns are worked out. */
      readonly draft: TableDraft | null;
      /** What somebody said of its columns as values, and the table that was said of. */
      readonly hand?: { readonly of: Table; readonly hand: ValuesInHand };
    }
  | {
      readonly is: 'map';
      readonly native: NativeFile;
      readonly title: string;
      readonly isHere: boolean;
      readonly way: MapWay;
    };

/** One line of the tray: a file, or two tables that are one map. */
export interface TrayFile {
  readonly key: number;
  readonly name: string;
  readonly files: readonly File[];
  readonly found: Found;
  readonly isTaken: boolean;
  /** What is the same in all of its rows. */
  readonly said: SaidValues;
}

export type FoundTable = Extract<Found, { is: 'table' }>;
export type FoundMap = Extract<Found, { is: 'map' }>;

/** A file that holds a table. */
export interface TableFile extends TrayFile {
  readonly found: FoundTable;
}

/** One whose columns are worked out. */
export interface ReadyFile extends TrayFile {
  readonly found: FoundTable & { readonly draft: TableDraft };
}

/** A file that holds a whole map. */
export interface MapFile extends TrayFile {
  readonly found: FoundMap;
}

export const isTable = (file: TrayFile): file is TableFile => file.found.is === 'table';

export const isMapFile = (file: TrayFile): file is MapFile => file.found.is === 'map';

export const isReady = (file: TrayFile): file is ReadyFile =>
  file.found.is === 'table' && file.found.draft !== null;

/** True while a file is still on its way. */
export const isUnderWay = (file: TrayFile): boolean =>
  file.found.is === 'waiting' ||
  file.found.is === 'reading' ||
  (file.found.is === 'table' && file.found.draft === null);

/** The tables that are taken. */
export const tablesTaken = (files: readonly TrayFile[]): readonly ReadyFile[] =>
  files.filter(isReady).filter(({ isTaken }) => isTaken);

/** The maps that are taken. */
export const mapsTaken = (files: readonly TrayFile[]): readonly MapFile[] =>
  files.filter(isMapFile).filter(({ isTaken }) => isTaken);
