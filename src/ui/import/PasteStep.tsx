import { type ClipboardEvent, useState } from 'react';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { anyFileOfText, pastedFrom, textOfPaste } from './pasted';
import { StepHeading } from './StepList';

export interface PasteStepProps {
  onFile: (file: File) => void;
  onBack: () => void;
}

const rows = 10;

/** The way in without a file: a table, list or outline pasted or typed. */
export const PasteStep = ({ onFile, onBack }: PasteStepProps) => {
  const { words } = useMap();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const change = (next: string): void => {
    setText(next);
    setError(null);
  };
  const paste = (event: ClipboardEvent): void => {
    const pasted = pastedFrom(event.clipboardData);
    const better = textOfPaste(pasted);
    if (better === pasted.text) return;
    event.preventDefault();
    change(better);
  };
  const read = (): void => {
    if (text.trim() === '') setError(words('files.pasteEmpty'));
    else onFile(anyFileOfText(text, words('capture.paste.file')));
  };
  return (
    <>
      <StepHeading>{words('files.pasteTable')}</StepHeading>
      <div className="import-paste" onPasteCapture={paste}>
        <TextField
          label={words('files.pasteLabel')}
          hint={words('files.pasteHint')}
          value={text}
          onChange={change}
          error={error}
          rows={rows}
        />
      </div>
      <div className="many-buttons">
        <Button variant="primary" onPress={read}>
          {words('files.pasteRead')}
        </Button>
        <Button onPress={onBack}>{words('files.pasteBack')}</Button>
      </div>
    </>
  );
};
