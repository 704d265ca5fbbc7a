import { useState } from 'react';
import { Switch } from '../parts/Switch';
import { TextField } from '../parts/TextField';
import { useSpoken } from '../parts/useSpoken';
import { usePreferences, useServices, useWords } from '../shell/services';
import { findKeys } from './findKeys';
import { KeyTables } from './KeyTables';

const LetterKeys = () => {
  const words = useWords();
  const { letterKeys } = usePreferences();
  const { preferences } = useServices();
  return (
    <Switch
      label={words('settings.letterKeys')}
      hint={words('keyList.letters')}
      isOn={letterKeys}
      onChange={(isOn) => preferences.setState({ letterKeys: isOn })}
    />
  );
};

/** All keys, with a field to find one and the switch for single letters. */
export const KeyList = ({ autoFocus = false }: { autoFocus?: boolean }) => {
  const words = useWords();
  const [text, setText] = useState('');
  const groups = findKeys(words, text);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const none = words('keyList.none', { text: text.trim() });
  useSpoken(text.trim() ? (count > 0 ? words('keyList.count', { count }) : none) : null);
  return (
    <>
      <div className="key-find">
        <TextField
          label={words('keyList.find')}
          value={text}
          onChange={setText}
          autoFocus={autoFocus}
        />
        <LetterKeys />
      </div>
      {count > 0 ? <KeyTables groups={groups} /> : <p>{none}</p>}
    </>
  );
};
