import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { sameNameKey } from '../../domain/name';
import { Button } from '../parts/Button';
import { useSpoken } from '../parts/useSpoken';
import { useWords } from '../shell/services';

interface Field {
  readonly key: string;
  readonly label: string;
  /** Names to pick from; none for a name that is new. */
  readonly names: readonly string[];
}

interface AddNamedProps {
  /** What the two fields make together. */
  title: string;
  first: Field;
  second: Field;
  /** Makes a row of both; the sentence that says why not, or null. */
  onAdd: (first: string, second: string) => string | null;
}

const most = 30;

const fitting = (names: readonly string[], text: string): readonly string[] => {
  const key = sameNameKey(text);
  return [...new Set(names.filter((name) => sameNameKey(name).includes(key)))].slice(0, most);
};

/** A row that is two names: both ends of a connection, or a contact and their partner. */
export const AddNamed = ({ title, first, second, onAdd }: AddNamedProps) => {
  const words = useWords();
  const id = useId();
  const start = useRef<HTMLInputElement>(null);
  const [texts, setTexts] = useState({ first: '', second: '' });
  const [why, setWhy] = useState<string | null>(null);
  useSpoken(why);
  const add = (): void => {
    if (!texts.first.trim() && !texts.second.trim()) return;
    const reason = onAdd(texts.first, texts.second);
    setWhy(reason);
    if (reason) return;
    setTexts({ first: '', second: '' });
    start.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  const field = (at: 'first' | 'second', { label, names }: Field) => (
    <label className="sheet-add-field">
      <span className="hidden-text">{label}</span>
      <input
        ref={at === 'first' ? start : null}
        className="input"
        value={texts[at]}
        placeholder={label}
        list={`${id}-${at}`}
        autoComplete="off"
        dir="auto"
        aria-invalid={why !== null}
        aria-describedby={why ? `${id}-why` : undefined}
        onChange={(event) => {
          setTexts({ ...texts, [at]: event.target.value });
          setWhy(null);
        }}
        onKeyDown={press}
      />
      <datalist id={`${id}-${at}`}>
        {fitting(names, texts[at]).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two fields that make one row, not a fieldset
    <div role="group" className="sheet-add-named" aria-label={title}>
      {field('first', first)}
      {field('second', second)}
      <Button onPress={add}>{words('list.add.add')}</Button>
      {why && (
        <p id={`${id}-why`} className="field-error">
          {why}
        </p>
      )}
    </div>
  );
};
