import { type Cost, costs } from '../../domain/activityRow';
import { wordsFrom } from '../../domain/commands/values';
import { notesFrom } from '../../domain/name';
import { DraftField } from '../inspector/DraftField';
import { FieldGroup } from '../inspector/FieldGroup';
import { useChecked } from '../inspector/NodeFields';
import { useMay } from '../inspector/useMaySee';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { useWords } from '../shell/services';
import { type FormProps, nothingSaid } from './formProps';

const choices: readonly (Cost | typeof nothingSaid)[] = [...costs, nothingSaid];
const roles = ['roleOurs', 'roleTheirs'] as const;

/** What it costs to start, and who does what. */
export const EffortFields = ({ value, draftId, set }: FormProps) => {
  const words = useWords();
  const checked = useChecked();
  return (
    <FieldGroup title={words('activity.form.effort')}>
      <ChoiceGroup
        label={words('activity.form.cost')}
        choices={choices.map((id) => ({ id, label: words(`activity.form.costs.${id}`) }))}
        value={value.cost ?? nothingSaid}
        onChange={(cost) => set({ cost: cost === nothingSaid ? null : cost })}
      />
      {roles.map((role) => (
        <DraftField
          key={role}
          id={`${draftId}/${role}`}
          label={words(`activity.form.${role}`)}
          value={value[role] ?? ''}
          check={checked(wordsFrom)}
          onTake={(text) => set({ [role]: text })}
        />
      ))}
    </FieldGroup>
  );
};

/** The notes of an activity; not there while a room looks on. */
export const NotesField = ({ value, draftId, set }: FormProps) => {
  const words = useWords();
  const checked = useChecked();
  const may = useMay();
  if (!may('notes')) return null;
  return (
    <DraftField
      id={`${draftId}/notes`}
      label={words('activity.form.notes')}
      value={value.notes ?? ''}
      rows={4}
      check={checked(notesFrom)}
      onTake={(notes) => set({ notes })}
    />
  );
};
