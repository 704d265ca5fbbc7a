import type { Clip } from '../clip';
import { type MapDocument, rowsOf } from '../document';
import type { Id, IdSource } from '../id';
import { newIdLike } from '../reissue';
import type { FieldRow, PersonRow, Row } from '../row';

/** The id each row of a clip gets where it is put down. */
export type NewNames = ReadonlyMap<string, Id>;

const samePerson =
  (one: PersonRow) =>
  (other: PersonRow): boolean =>
    other.id === one.id ||
    (other.name === one.name && other.email === one.email && other.side === one.side);

const sameField =
  (one: FieldRow) =>
  (other: FieldRow): boolean =>
    other.id === one.id || (other.name === one.name && other.fieldType === one.fieldType);

/** What a map has already: the same person, the map's own field or stage of that name. */
const knownAs = (document: MapDocument, row: Row): Id | null => {
  if (row.kind === 'person') return rowsOf(document, 'person').find(samePerson(row))?.id ?? null;
  if (row.kind === 'field') return rowsOf(document, 'field').find(sameField(row))?.id ?? null;
  if (row.kind !== 'stage') return null;
  const stages = rowsOf(document, 'stage');
  return stages.find(({ id, name }) => id === row.id || name === row.name)?.id ?? null;
};

/** New ids for the rows of a clip; people, fields and stages that are there are used again. */
export const namesFor = (document: MapDocument, clip: Clip, ids: IdSource): NewNames =>
  new Map(clip.rows.map((row) => [row.id, knownAs(document, row) ?? newIdLike(row.id, ids)]));
