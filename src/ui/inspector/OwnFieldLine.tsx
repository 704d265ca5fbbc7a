import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { changeField, moveField, removeField } from '../../domain/commands/fields';
import { misfits } from '../../domain/fieldFit';
import { nameFrom } from '../../domain/name';
import { type FieldRow, type FieldType, fieldTypes } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { IconButton } from '../parts/Button';
import { Select } from '../parts/Select';
import { AudienceSelect } from './AudienceSelect';
import { DraftField } from './DraftField';
import { useChecked } from './NodeFields';
import { useTypes } from './useTypes';

interface OwnFieldLineProps {
  field: FieldRow;
  isFirst: boolean;
  isLast: boolean;
}

const Deeds = ({ field, isFirst, isLast }: OwnFieldLineProps) => {
  const tools = useMap();
  const { words } = tools;
  const { id, name } = field;
  const remove = (): void => {
    tools.run(removeField, { id });
    tools.services.toasts.show({
      text: words('fields.removed'),
      action: { label: words('action.undo'), run: tools.undo },
    });
  };
  const move = (by: -1 | 1) => () => {
    tools.run(moveField, { id, by });
  };
  return (
    <div className="own-line-deeds">
      <IconButton
        icon={ArrowUp}
        label={words('fields.up', { name })}
        isDisabled={isFirst}
        onPress={move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={words('fields.down', { name })}
        isDisabled={isLast}
        onPress={move(1)}
      />
      <IconButton icon={Trash2} label={words('fields.remove', { name })} onPress={remove} />
    </div>
  );
};

/** One of the map's own fields: its name, type, audience and place, and the way to delete it. */
export const OwnFieldLine = (props: OwnFieldLineProps) => {
  const { field } = props;
  const { id, name } = field;
  const tools = useMap();
  const { words } = tools;
  const checked = useChecked();
  const count = misfits(useDocument(), id);
  const yesNo = { yes: words('inspector.fields.yes'), no: words('inspector.fields.no') };
  const retype = (fieldType: FieldType) => tools.run(changeField, { id, fieldType, words: yesNo });
  return (
    <li className="own-line">
      <DraftField
        id={`${id}/name`}
        label={words('fields.ownNameOf', { name })}
        hideLabel
        value={name}
        check={checked(nameFrom)}
        required
        onTake={(text) => tools.run(changeField, { id, name: text })}
      />
      <Deeds {...props} />
      <Select
        label={words('fields.ownType', { name })}
        hideLabel
        choices={useTypes(fieldTypes)}
        value={field.fieldType}
        onChange={retype}
      />
      <AudienceSelect
        name={name}
        value={field.audience}
        usual="mine"
        onChange={(audience) => tools.run(changeField, { id, audience })}
      />
      {count > 0 && (
        <p className="field-hint field-line-note">{words('fields.misfits', { count })}</p>
      )}
    </li>
  );
};
