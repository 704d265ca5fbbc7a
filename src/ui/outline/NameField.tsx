import { type KeyboardEvent, useRef, useState } from 'react';
import { nameFrom } from '../../domain/name';
import type { Refusal } from '../../domain/refusal';
import { invisibleIn } from '../inspector/invisible';
import { refusalText } from '../map/tools';
import { TextField } from '../parts/TextField';
import { useFocusAtOnce } from '../parts/useFocusAtOnce';
import { useSpoken } from '../parts/useSpoken';
import { useWords } from '../shell/services';

export interface NameFieldProps {
  value: string;
  /** What it is the name of, where that is not said by the place. */
  label?: string;
  /** A name that can be taken as it is; also when nothing was changed. */
  onCommit: (name: string) => void;
  onCancel: () => void;
}

/** The refusal to show while typing: an empty field is on its way to a name. */
const whileTyping = (text: string): Refusal | null => {
  const name = nameFrom(text);
  return !name.ok && name.error.reason === 'nameTooLong' ? name.error : null;
};

/** A name, typed in place: Enter takes it, Escape leaves it as it was, too long is refused. */
export const NameField = ({ value, label, onCommit, onCancel }: NameFieldProps) => {
  const words = useWords();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(value);
  /** A field that is taken off the screen loses the focus too: that is no second answer. */
  const isDone = useRef(false);
  const [refusal, setRefusal] = useState<Refusal | null>(() => whileTyping(value));
  const error = refusal && refusalText(words, refusal);
  const codes = invisibleIn(text).join(', ');
  useSpoken(error);
  useFocusAtOnce(input, true, (field) => {
    field.focus();
    field.select();
  });

  const commit = (): void => {
    const name = nameFrom(text);
    if (name.ok) {
      isDone.current = true;
      onCommit(name.value);
    } else setRefusal(name.error);
  };
  const cancel = (): void => {
    isDone.current = true;
    onCancel();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') commit();
    else cancel();
  };
  const leave = (): void => {
    if (isDone.current) return;
    if (text.trim() === '') cancel();
    else commit();
  };

  return (
    <div className="name-field">
      <TextField
        ref={input}
        label={label ?? words('outline.name')}
        hideLabel
        value={text}
        onChange={(next) => {
          setText(next);
          setRefusal(whileTyping(next));
        }}
        onKeyDown={press}
        onBlur={leave}
        error={error}
        hint={codes && words('inspector.invisible', { codes })}
      />
    </div>
  );
};
