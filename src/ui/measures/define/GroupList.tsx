import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addGroups, removeGroups, renameGroup } from '../../../domain/commands/groups';
import type { SubgroupRow } from '../../../domain/measureRow';
import { dimensionsOf } from '../../../domain/measures';
import { nameFrom } from '../../../domain/name';
import { offerUndo } from '../../import/offerUndo';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { useDocument, useMap } from '../../map/mapContext';
import { Button, IconButton } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { afterRemoval } from './afterRemoval';

const Line = ({ row }: { row: SubgroupRow }) => {
  const tools = useMap();
  const { words, run } = tools;
  const checked = useChecked();
  const { id, name } = row;
  const remove = (): void => {
    run(removeGroups, { ids: [id] });
    offerUndo(tools, words('define.removed', { name }));
  };
  return (
    <li className="define-row">
      <DraftField
        id={`${id}/name`}
        label={words('define.group.name', { name })}
        hideLabel
        value={name}
        required
        check={checked(nameFrom)}
        onTake={(to) => run(renameGroup, { id, name: to })}
      />
      <IconButton
        icon={Trash2}
        label={words('define.remove', { name })}
        onPress={() => afterRemoval(remove)}
      />
    </li>
  );
};

const AddGroups = () => {
  const { words, run } = useMap();
  const [dimension, setDimension] = useState('');
  const [names, setNames] = useState('');
  const listed = names
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(addGroups, { dimension, names: listed });
    setNames('');
  };
  return (
    <form className="define-adding" onSubmit={submit} aria-label={words('define.group.add')}>
      <TextField
        label={words('define.group.dimension')}
        value={dimension}
        onChange={setDimension}
        hint={words('define.group.dimensionHint')}
      />
      <TextField
        label={words('define.group.names')}
        value={names}
        onChange={setNames}
        hint={words('define.group.namesHint')}
      />
      <Button type="submit" isDisabled={!dimension.trim() || listed.length === 0}>
        {words('define.group.add')}
      </Button>
    </form>
  );
};

/** The groups that values are told apart by. The total is no group: it is a value of its own. */
export const GroupList = () => {
  const { words } = useMap();
  const dimensions = dimensionsOf(useDocument());
  return (
    <section className="define-block">
      <h3 className="define-title">{words('define.groups')}</h3>
      <p className="field-hint">{words('define.group.hint')}</p>
      {[...dimensions].map(([dimension, groups]) => (
        <div key={dimension}>
          <h4 className="group-title">{dimension}</h4>
          <ul className="define-rows" aria-label={dimension}>
            {groups.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </ul>
        </div>
      ))}
      <AddGroups />
    </section>
  );
};
