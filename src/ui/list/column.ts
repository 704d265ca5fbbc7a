import type { ReactNode } from 'react';
import type { FieldKey } from '../../domain/audience';
import type { Step } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Result } from '../../domain/result';
import type { MessageKey } from '../../messages/en';
import type { Values } from '../../messages/words';

/** Why a cell cannot hold a text, as a sentence of the catalogue. */
export interface CellRefusal {
  readonly key: MessageKey;
  readonly values?: Values;
}

/** What a column holds; `choice` is one of a few, `list` several names, parted by semicolons. */
export type ColumnKind =
  | 'text'
  | 'long'
  | 'number'
  | 'date'
  | 'url'
  | 'choice'
  | 'list'
  | 'yesNo'
  /** A number or what stands for one. */
  | 'value';

/** One column of a sheet. A cell is a text in all of its ways: typed, pasted, copied, searched. */
export interface Column {
  readonly key: string;
  readonly name: string;
  readonly kind: ColumnKind;
  /** In CSS px, until somebody makes it wider. */
  readonly width: number;
  /** Shown unless somebody leaves it out. */
  readonly isUsual: boolean;
  /** Whose audience it follows; without one everybody sees it. */
  readonly guard?: FieldKey;
  /** What a cell says: what is edited and copied. */
  readonly text: (document: MapDocument, id: Id) => string;
  /** The same as people read it, where that differs. */
  readonly shown?: (document: MapDocument, id: Id) => string;
  /** As it is drawn, where a text alone would not do. */
  readonly drawn?: (document: MapDocument, id: Id) => ReactNode;
  /** Said under the field while somebody types, in place of the usual hint. */
  readonly hint?: (document: MapDocument, id: Id) => string;
  /** A line above the name in the head. */
  readonly over?: string;
  /** Its cells are written by the plan of the sheet. */
  readonly isPlanned?: boolean;
  /** What rows are put in order by, where texts would not do. */
  readonly rank?: (document: MapDocument, id: Id) => number | string | null;
  /** What is suggested while somebody types. */
  readonly choices?: (document: MapDocument) => readonly string[];
  /** The steps that let a cell say a text, or why it cannot; left out for what can only be read. */
  readonly write?: (
    document: MapDocument,
    id: Id,
    text: string,
  ) => Result<readonly Step[], CellRefusal>;
}

export const sheetNames = ['partners', 'activities', 'links', 'people'] as const;
export type SheetName = (typeof sheetNames)[number];

/** A sheet of the list, or one of values, which has no rows to tick. */
export type GridName = SheetName | 'values';

/** Whether rows are ticked in a sheet, and what is ticked is selected on the map. */
export const hasTicks = (name: GridName): name is SheetName => name !== 'values';

export const isWritable = ({ write, isPlanned }: Column): boolean =>
  write !== undefined || isPlanned === true;

/** Rows of one kind with what can be said of them; the first column names the row. */
export interface Sheet {
  readonly name: SheetName;
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
}
