import { mayGroupBy, type Parameter } from '../../domain/layoutParameters';
import { settingsOf } from '../../domain/layoutSettings';
import { colorChoices } from '../../domain/look/lookChoices';
import { isLookSeenBy } from '../../domain/look/lookFields';
import type { MessageKey } from '../../messages/en';
import { byText } from '../legend/legendWords';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Select } from '../parts/Select';
import { Switch } from '../parts/Switch';
import { SettingSlider } from './SettingSlider';
import { tellLayout } from './showLayout';

interface OfType<T extends Parameter['type']> {
  readonly parameter: Extract<Parameter, { type: T }>;
}

const useSetting = ({ key }: Parameter) => {
  const tools = useMap();
  return {
    words: tools.words,
    label: tools.words(`layouts.settings.${key}` as MessageKey),
    value: settingsOf(useDocument())[key],
    tell: (value: string | number | boolean) => tellLayout(tools, key, value),
  };
};

const OneOfFew = ({ parameter }: OfType<'choice'>) => {
  const { words, label, value, tell } = useSetting(parameter);
  return (
    <ChoiceGroup
      label={label}
      choices={parameter.values.map((id) => ({
        id,
        label: words(`layouts.values.${parameter.key}.${id}` as MessageKey),
      }))}
      value={String(value)}
      onChange={tell}
    />
  );
};

const Amount = ({ parameter }: OfType<'number'>) => {
  const { label, value, tell } = useSetting(parameter);
  return <SettingSlider label={label} bounds={parameter} value={Number(value)} onEnd={tell} />;
};

const YesNo = ({ parameter }: OfType<'yesNo'>) => {
  const { label, value, tell } = useSetting(parameter);
  return <Switch label={label} isOn={value === true} onChange={tell} />;
};

/** Theme and the fields that colors have too, those with few words; a room gets no field of mine. */
const OneOfFields = ({ parameter }: OfType<'field'>) => {
  const { words, label, value, tell } = useSetting(parameter);
  const seen = useDocument();
  const whole = useMap().map.store.state.getState().document;
  const isForRoom = useSession((session) => session.projector);
  const fields = colorChoices(whole, isForRoom ? 'partners' : 'mine');
  const choices = ['theme', ...fields.filter((by) => mayGroupBy(whole, by))].map((id) => ({
    id,
    label: byText({ words, document: seen }, id),
    ...(id !== 'theme' &&
      !isForRoom &&
      !isLookSeenBy(whole, 'partners', id) && { note: words('layouts.onlyMe') }),
  }));
  return <Select label={label} choices={choices} value={String(value)} onChange={tell} />;
};

/** One setting of the layout that is on. */
export const SettingOf = ({ parameter }: { parameter: Parameter }) => {
  if (parameter.type === 'choice') return <OneOfFew parameter={parameter} />;
  if (parameter.type === 'number') return <Amount parameter={parameter} />;
  if (parameter.type === 'field') return <OneOfFields parameter={parameter} />;
  return <YesNo parameter={parameter} />;
};
