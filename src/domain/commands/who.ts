import { type MapDocument, rowOf } from '../document';
import type { Id, IdSource } from '../id';
import { nameFrom } from '../name';
import { personNamed, type Side, tiesOf } from '../people';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import type { ContactRow, OwnerRow, PersonRow, Row } from '../row';

/**
 * Who is meant: by name the person of that name who is already on the map, else somebody new.
 * `person` says it outright: an id, or `new` for another person of the same name.
 */
export interface Who {
  readonly name: string;
  readonly person?: Id | 'new';
}

/** The row of the person who is meant; one that is not in the document yet is new. */
export const personFor = (
  document: MapDocument,
  { name, person }: Who,
  side: Side,
  ids: IdSource,
): Result<PersonRow, Refusal> => {
  if (person && person !== 'new') {
    const row = rowOf(document, 'person', person);
    return row ? ok(row) : refuse({ reason: 'notThere' });
  }
  const line = nameFrom(name);
  if (!line.ok) return line;
  const known = person === 'new' ? null : personNamed(document, side, line.value);
  return ok(known ?? { id: ids.next('person'), kind: 'person', name: line.value, side });
};

/** The rows that are not in the document yet. */
export const freshIn = (document: MapDocument, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ id }) => !document.rows.has(id));

/** The people whom nothing on the map names once these ties are gone. */
export const leftAlone = (
  document: MapDocument,
  gone: readonly (ContactRow | OwnerRow)[],
): readonly PersonRow[] => {
  const lost = new Set(gone.map(({ id }) => id));
  const kept = new Set(
    tiesOf(document)
      .filter(({ id }) => !lost.has(id))
      .map(({ person }) => person),
  );
  const people = [...new Set(gone.map(({ person }) => person))];
  return people.filter((id) => !kept.has(id)).flatMap((id) => rowOf(document, 'person', id) ?? []);
};
