import type { Fields } from '../../domain/path';
import type { FieldValue, PartnerKind, Status } from '../../domain/row';

/** Somebody to talk to, as a row names them; empty where it does not say. */
export interface PersonSaid {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** What one row of a file says about one circle, before it is held against the map. */
export interface Draft {
  readonly line: number;
  readonly name: string;
  /** Themes by name, each once. */
  readonly themes: readonly string[];
  /** Themes by the line of their row, in a drawing. */
  readonly under: readonly number[];
  readonly kind: PartnerKind | null;
  readonly status: Status | null;
  /** What its columns of notes say. */
  readonly notes: string;
  /** What fits nowhere else, to stand below the notes. */
  readonly asides: readonly string[];
  readonly sourceId: string | null;
  /** Values by the id of the field. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** Other values of the circle, by path. */
  readonly facts: Fields;
  readonly people: readonly PersonSaid[];
  /** Who of us keeps the relationship. */
  readonly owners: readonly string[];
  readonly gives: readonly string[];
  readonly gets: readonly string[];
}

/** All that a row puts into the notes of something new. */
export const wholeNotes = ({ notes, asides }: Pick<Draft, 'notes' | 'asides'>): string =>
  asides.reduce(withNote, notes);

/** Notes put under each other; lines that are there already are not said twice. */
export const withNote = (notes: string, note: string): string => {
  if (note === '' || `\n${notes.trim()}\n`.includes(`\n${note}\n`)) return notes;
  return notes === '' ? note : `${notes}\n${note}`;
};
