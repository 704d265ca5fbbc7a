import { fieldsOf, type MapDocument } from '../../domain/document';
import type { FieldRow, NodeRow } from '../../domain/row';
import { useDocument } from '../map/mapContext';
import { OwnField } from './OwnField';

/** The map's own fields that a circle shows: all of them for a partner, filled ones for others. */
export const ownFieldsOf = (document: MapDocument, node: NodeRow): readonly FieldRow[] =>
  fieldsOf(document).filter(
    (field) => node.type === 'partner' || node.fields?.[field.id] !== undefined,
  );

/** The map's own fields, such as a spreadsheet brought them. */
export const OwnFields = ({ node }: { node: NodeRow }) =>
  ownFieldsOf(useDocument(), node).map((field) => (
    <OwnField key={field.id} nodes={[node]} field={field} />
  ));
