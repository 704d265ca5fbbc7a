import { fieldsOf } from '../../domain/document';
import { useDocument, useMap } from '../map/mapContext';
import { AddField } from './AddField';
import { OwnFieldLine } from './OwnFieldLine';

/** The map's own fields in their order, and the way to one more. */
export const OwnFieldList = () => {
  const { words } = useMap();
  const fields = fieldsOf(useDocument());
  return (
    <>
      {fields.length === 0 && <p className="field-hint">{words('fields.ownNone')}</p>}
      {fields.length > 0 && (
        <ul className="own-lines" aria-label={words('fields.own')}>
          {fields.map((field, at) => (
            <OwnFieldLine
              key={field.id}
              field={field}
              isFirst={at === 0}
              isLast={at === fields.length - 1}
            />
          ))}
        </ul>
      )}
      <AddField />
    </>
  );
};
