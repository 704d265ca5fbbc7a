import type { FieldValue, PartnerKind, Status } from '../../domain/row';

/** What one row of a file says about one partner, before it is held against the map. */
export interface Draft {
  readonly line: number;
  readonly name: string;
  /** Themes by name, each once. */
  readonly themes: readonly string[];
  readonly kind: PartnerKind | null;
  readonly status: Status | null;
  readonly notes: string;
  readonly sourceId: string | null;
  /** Values by the id of the field. */
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** Notes put under each other; lines that are there already are not said twice. */
export const withNote = (notes: string, note: string): string => {
  if (note === '' || `\n${notes}\n`.includes(`\n${note}\n`)) return notes;
  return notes === '' ? note : `${notes}\n${note}`;
};
