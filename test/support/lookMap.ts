import { applied, creating, updating } from '../../src/domain/change';
import type { MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { Audience, FieldType, FieldValue, MapRow, NodeRow, Row } from '../../src/domain/row';
import { idOf } from './ids';
import { named } from './maps';

/** The id of the one own field of the maps below. */
export const ownId: Id = idOf('field', 77);

/** The map with what colors and sizes say. */
export const looking = (
  document: MapDocument,
  look: Partial<Pick<MapRow, 'colorBy' | 'sizeBy'>>,
): MapDocument => applied(document, updating(document, { [document.map]: look }));

/** The map with fields of partners, by name. */
export const filled = (
  document: MapDocument,
  values: Readonly<Record<string, Partial<NodeRow>>>,
): MapDocument => {
  const fields = Object.entries(values).map(([name, given]) => [named(document, name).id, given]);
  return applied(document, updating(document, Object.fromEntries(fields)));
};

/** The map with a field of its own and what partners hold in it, by name. */
export const withOwn = (
  document: MapDocument,
  {
    type,
    audience = 'mine',
    name = 'Bus line',
  }: { type: FieldType; audience?: Audience; name?: string },
  values: Readonly<Record<string, FieldValue>>,
): MapDocument => {
  const row: Row = { id: ownId, kind: 'field', name, fieldType: type, audience, order: '01' };
  const held = Object.entries(values).map(([one, value]) => [
    named(document, one).id,
    { [`fields.${ownId}`]: value },
  ]);
  const made = applied(document, creating(row));
  return applied(made, updating(made, Object.fromEntries(held)));
};
