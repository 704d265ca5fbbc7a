import { Settings2 } from 'lucide-react';
import { languages } from '../../messages/speak';
import { looks } from '../../tokens/looks';
import { Button } from '../parts/Button';
import { ChoiceGroup } from '../parts/ChoiceGroup';
import { Popover } from '../parts/Popover';
import { Switch } from '../parts/Switch';
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
      <Switch
        label={words('settings.sharedComputer')}
        hint={words('settings.sharedComputerHint')}
        isOn={chosen.sharedComputer}
        onChange={(sharedComputer) => setState({ sharedComputer })}
      />
    </div>
  );
};

/** The settings of this browser, behind one button of the header. */
export const Settings = () => {
  const words = useWords();
  return (
    <Popover
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
