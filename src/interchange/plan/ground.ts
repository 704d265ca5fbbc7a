import { fieldsOf, type MapDocument } from '../../domain/document';
import type { FieldRow } from '../../domain/row';
import { fieldColumns } from '../plain/plainColumns';
import type { PlanChoices } from './choices';
import type { Themes } from './themes';

/** What rows are held against. */
export interface Ground {
  readonly document: MapDocument;
  readonly themes: Themes;
  /** Fields by id, the new ones too. */
  readonly fields: ReadonlyMap<string, FieldRow>;
  /** What the column of a field is called, by its id. */
  readonly columns: ReadonlyMap<string, string>;
  readonly choices: PlanChoices;
}

export const groundOf = (
  document: MapDocument,
  themes: Themes,
  fresh: readonly FieldRow[],
  choices: PlanChoices,
): Ground => ({
  ...{ document, themes, choices },
  fields: new Map([...fieldsOf(document), ...fresh].map((field) => [field.id, field])),
  columns: new Map([...fieldColumns(document)].map(([{ id }, name]) => [id, name])),
});
