import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addField } from '../../domain/commands/fields';
import { type FieldType, fieldTypes } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import { useTypes } from './useTypes';

/** A new field of the map's own: its name and what it holds. */
export const AddField = () => {
  const tools = useMap();
  const { words } = tools;
  const [name, setName] = useState('');
  const [fieldType, setType] = useState<FieldType>('text');
  const [error, setError] = useState<string | null>(null);
  const types = useTypes(fieldTypes);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const { document } = tools.map.store.state.getState();
    const edit = addField(document, { name, fieldType }, tools.services.ids);
    setError(edit.ok ? null : refusalText(words, edit.error));
    if (!edit.ok || !tools.commit(edit.value)) return;
    setName('');
    setType('text');
  };
  const type = (text: string): void => {
    setName(text);
    setError(null);
  };
  return (
    <form className="add-field" onSubmit={add}>
      <TextField label={words('fields.newName')} value={name} onChange={type} error={error} />
      <Select
        label={words('fields.newType')}
        hideLabel
        choices={types}
        value={fieldType}
        onChange={setType}
      />
      <Button type="submit" icon={Plus}>
        {words('fields.add')}
      </Button>
    </form>
  );
};
