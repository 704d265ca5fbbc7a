import { type KeyboardEvent, useState } from 'react';
import { nameFrom } from '../../domain/name';
import { useMap } from '../map/mapContext';
import { refusalText } from '../map/tools';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { useSpoken } from '../parts/useSpoken';

export interface ThemeNameProps {
  /** How many partners the theme is made of. */
  readonly count: number;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of the theme that is made of what was chosen. */
export const ThemeName = ({ count, onName, onCancel }: ThemeNameProps) => {
  const { words } = useMap();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  useSpoken(error);
  const take = (): void => {
    const name = nameFrom(text);
    if (name.ok) onName(name.value);
    else setError(refusalText(words, name.error));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') take();
    else onCancel();
  };
  return (
    <div className="tray-naming">
      <TextField
        label={words('capture.tray.themeName')}
        value={text}
        onChange={(next) => {
          setText(next);
          setError(null);
        }}
        onKeyDown={press}
        error={error}
        autoFocus
      />
      <div className="tray-buttons">
        <Button variant="quiet" onPress={onCancel}>
          {words('common.cancel')}
        </Button>
        <Button variant="primary" onPress={take}>
          {words('capture.tray.make', { count })}
        </Button>
      </div>
    </div>
  );
};
