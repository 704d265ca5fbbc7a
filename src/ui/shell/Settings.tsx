import { Settings2 } from 'lucide-react';
import { languages } from '../../messages/speak';
import { looks } from '../../tokens/looks';
import { Button } from '../parts/Button';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Popover } from '../parts/Popover';
import { Switch } from '../parts/Switch';
import { arrowKeyChoices, wheelChoices } from './preferences';
import { usePreferences, useServices, useWords } from './services';

const Fields = () => {
  const words = useWords();
  const chosen = usePreferences();
  const { setState } = useServices().preferences;
  return (
    <div className="settings">
      <ChoiceGroup
        label={words('settings.look')}
        choices={looks.map((id) => ({ id, label: words(`settings.looks.${id}`) }))}
        value={chosen.look}
        onChange={(look) => setState({ look })}
      />
      <ChoiceGroup
        label={words('settings.language')}
        choices={languages.map((id) => ({ id, label: words(`settings.languages.${id}`) }))}
        value={chosen.language}
        onChange={(language) => setState({ language })}
      />
      <Switch
        label={words('settings.letterKeys')}
        hint={words('settings.letterKeysHint')}
        isOn={chosen.letterKeys}
        onChange={(letterKeys) => setState({ letterKeys })}
      />
      <ChoiceGroup
        label={words('canvas.settings.arrowKeys')}
        choices={arrowKeyChoices.map((id) => ({
          id,
          label: words(`canvas.settings.arrows.${id}`),
        }))}
        value={chosen.arrowKeys}
        onChange={(arrowKeys) => setState({ arrowKeys })}
      />
      <ChoiceGroup
        label={words('canvas.settings.wheel')}
        choices={wheelChoices.map((id) => ({ id, label: words(`canvas.settings.wheels.${id}`) }))}
        value={chosen.wheel}
        onChange={(wheel) => setState({ wheel })}
      />
      <Switch
        label={words('settings.sharedComputer')}
        hint={words('settings.sharedComputerHint')}
        isOn={chosen.sharedComputer}
        onChange={(sharedComputer) => setState({ sharedComputer })}
      />
    </div>
  );
};

/** Left out, the button alone opens the settings. */
export interface SettingsProps {
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** The settings of this browser, behind one button of the header. */
export const Settings = (open: SettingsProps) => {
  const words = useWords();
  return (
    <Popover
      {...open}
      label={words('settings.title')}
      trigger={
        <Button variant="quiet" icon={Settings2}>
          {words('shell.settings')}
        </Button>
      }
    >
      <Fields />
    </Popover>
  );
};
