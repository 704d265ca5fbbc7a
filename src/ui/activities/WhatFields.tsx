import { activityKinds, activityStates } from '../../domain/activityRow';
import { wordsFrom } from '../../domain/commands/values';
import { DraftField } from '../inspector/DraftField';
import { FieldGroup } from '../inspector/FieldGroup';
import { useChecked } from '../inspector/NodeFields';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import type { FormProps } from './formProps';

/** Kind, name and state of an activity. */
export const WhatFields = ({ value, draftId, set }: FormProps) => {
  const words = useWords();
  const checked = useChecked();
  return (
    <FieldGroup title={words('activity.form.what')}>
      <Select
        label={words('activity.form.kind')}
        choices={activityKinds.map((id) => ({
          id,
          label: words(id === 'other' ? 'activity.form.otherKind' : `activity.kinds.${id}`),
        }))}
        value={value.activityKind}
        onChange={(activityKind) => set({ activityKind })}
      />
      <DraftField
        id={`${draftId}/name`}
        label={words('activity.form.name')}
        value={value.name ?? ''}
        check={checked(wordsFrom)}
        hint={() => words('activity.form.nameHint')}
        onTake={(name) => set({ name })}
      />
      <ChoiceGroup
        label={words('activity.form.state')}
        choices={activityStates.map((id) => ({ id, label: words(`activity.states.${id}`) }))}
        value={value.state}
        onChange={(state) => set({ state })}
      />
    </FieldGroup>
  );
};
