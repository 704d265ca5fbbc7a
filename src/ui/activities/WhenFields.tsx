import { type Counted, counted } from '../../domain/activityLine/words/countWords';
import { countFrom } from '../../domain/commands/activityFields';
import { DraftField } from '../inspector/DraftField';
import { FieldGroup } from '../inspector/FieldGroup';
import { useChecked } from '../inspector/NodeFields';
import { typedNumber } from '../parts/typedNumber';
import { useWords } from '../shell/services';
import type { FormProps } from './formProps';

const days = ['start', 'end'] as const;

/** The first and the last day of an activity. */
export const WhenFields = ({ value, draftId, set }: FormProps) => {
  const words = useWords();
  const earlier = (day: string): string | null =>
    value.start && day && day < value.start ? words('refusal.endsBefore') : null;
  return (
    <FieldGroup title={words('activity.form.when')}>
      <div className="field-pairs">
        {days.map((day) => (
          <DraftField
            key={day}
            id={`${draftId}/${day}`}
            type="date"
            label={words(`activity.form.${day}`)}
            value={value[day] ?? ''}
            check={(text) => (day === 'end' ? earlier(text) : null)}
            onTake={(text) => set({ [day]: text || null })}
          />
        ))}
      </div>
    </FieldGroup>
  );
};

const Count = ({ value, draftId, set, of }: FormProps & { of: Counted }) => {
  const words = useWords();
  const checked = useChecked();
  return (
    <DraftField
      id={`${draftId}/${of}`}
      label={words(`activity.form.${of}`)}
      value={String(value[of] ?? '')}
      check={checked((text) => countFrom(typedNumber(text) ?? 0, of !== 'hours'))}
      onTake={(text) => set({ [of]: typedNumber(text) })}
    />
  );
};

/** Students, mentors, sessions and hours as counts. */
export const CountFields = (props: FormProps) => {
  const words = useWords();
  return (
    <FieldGroup title={words('activity.form.howMany')}>
      <div className="field-pairs">
        {counted.map((of) => (
          <Count key={of} of={of} {...props} />
        ))}
      </div>
      <p className="field-hint">{words('activity.form.countsOnly')}</p>
    </FieldGroup>
  );
};
