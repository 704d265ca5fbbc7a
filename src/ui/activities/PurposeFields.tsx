import { exchangeFunctions, type Level } from '../../domain/activityRow';
import { stagesOf } from '../../domain/stages';
import { FieldGroup } from '../inspector/FieldGroup';
import { Labeled } from '../inspector/Labeled';
import { useMay } from '../inspector/useMaySee';
import { useDocument } from '../map/mapContext';
import { Checkbox } from '../parts/Checkbox';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Select } from '../parts/Select';
import { useWords } from '../shell/services';
import { stageText } from './activityWords';
import { EditStages } from './EditStages';
import { type FormProps, nothingSaid } from './formProps';

const levelChoices = ['one', 'two', nothingSaid] as const;
type LevelChoice = (typeof levelChoices)[number];

const levelOf: Readonly<Record<LevelChoice, Level | null>> = { one: 1, two: 2, none: null };

const LevelField = ({ value, set }: FormProps) => {
  const words = useWords();
  const labels: Readonly<Record<LevelChoice, string>> = {
    one: words('activity.form.levelOne'),
    two: words('activity.form.levelTwo'),
    none: words('activity.form.levelNone'),
  };
  return (
    <ChoiceGroup
      label={words('activity.form.level')}
      choices={levelChoices.map((id) => ({ id, label: labels[id] }))}
      value={levelChoices.find((id) => levelOf[id] === (value.level ?? null)) ?? nothingSaid}
      onChange={(id) => set({ level: levelOf[id] })}
    />
  );
};

const StageField = ({ value, set }: FormProps) => {
  const words = useWords();
  const stages = stagesOf(useDocument());
  return (
    <div className="field">
      <Select
        label={words('activity.form.stage')}
        choices={[
          { id: nothingSaid, label: words('activity.form.stageNone') },
          ...stages.map((stage) => ({ id: stage.key, label: stageText(words, stage) })),
        ]}
        value={stages.find(({ key }) => key === value.stage)?.key ?? nothingSaid}
        onChange={(key) => set({ stage: key === nothingSaid ? null : key })}
      />
      <EditStages />
    </div>
  );
};

const FunctionsField = ({ value, set }: FormProps) => {
  const words = useWords();
  return (
    <Labeled label={words('activity.form.functions')}>
      <div className="check-list">
        {exchangeFunctions.map((one, at) => (
          <Checkbox
            key={one}
            label={`${at + 1} ${words(`fields.functions.${one}`)}`}
            isOn={value.functions?.[one] === true}
            onChange={(isOn) => set({ functions: { [one]: isOn } })}
          />
        ))}
      </div>
    </Labeled>
  );
};

/** Level, stage and functions: they start as we suggest for the kind. */
export const PurposeFields = (props: FormProps) => {
  const words = useWords();
  const may = useMay();
  if (!may('level') && !may('stage') && !may('functions')) return null;
  return (
    <FieldGroup title={words('activity.form.purpose')}>
      <p className="field-hint">{words('activity.form.suggestion')}</p>
      {may('level') && <LevelField {...props} />}
      {may('stage') && <StageField {...props} />}
      {may('functions') && <FunctionsField {...props} />}
    </FieldGroup>
  );
};
