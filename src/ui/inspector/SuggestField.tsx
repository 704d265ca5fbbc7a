import { type Ref, useId } from 'react';
import { useSpoken } from '../parts/useSpoken';
import { type DraftOptions, useDraft } from './useDraft';
import { type Suggesting, type Suggestion, useSuggestions } from './useSuggestions';

export interface SuggestFieldProps extends DraftOptions {
  label: string;
  /** The label stands in the field while it is empty. */
  isQuiet?: boolean;
  placeholder?: string;
  /** What the suggestions are, such as people on this map. */
  listLabel: string;
  suggestionsFor: (text: string) => readonly Suggestion[];
  ref?: Ref<HTMLInputElement>;
}

interface ListProps {
  id: string;
  label: string;
  all: readonly Suggestion[];
  suggesting: Suggesting;
}

const optionId = (list: string, at: number): string => `${list}-${at}`;

const List = ({ id, label, all, suggesting }: ListProps) => (
  <div id={id} role="listbox" aria-label={label} className="suggest-list">
    {all.map((one, at) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field and names the option
      <div
        key={one.id}
        id={optionId(id, at)}
        role="option"
        tabIndex={-1}
        aria-selected={at === suggesting.at}
        className="suggest-option"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => suggesting.take(one)}
      >
        <bdi>{one.label}</bdi>
        {one.note && <span className="suggest-note">{one.note}</span>}
      </div>
    ))}
  </div>
);

/** A text with suggestions from the map below it; what is typed is taken as in every field. */
export const SuggestField = (props: SuggestFieldProps) => {
  const { label, isQuiet = false, placeholder, listLabel, suggestionsFor, ref } = props;
  const draft = useDraft(props);
  const all = suggestionsFor(draft.text);
  const suggesting = useSuggestions(draft, all, props.value);
  const id = useId();
  const list = `${id}-list`;
  useSpoken(draft.error);
  const leave = (): void => {
    suggesting.close();
    draft.finish();
  };
  return (
    <div className="field">
      {!isQuiet && (
        <label htmlFor={id} className="field-label">
          {label}
        </label>
      )}
      <input
        id={id}
        ref={ref}
        role="combobox"
        className={isQuiet ? 'input input-quiet' : 'input'}
        dir="auto"
        autoComplete="off"
        value={draft.text}
        placeholder={isQuiet ? `${label}…` : placeholder}
        aria-label={isQuiet ? label : undefined}
        aria-autocomplete="list"
        aria-expanded={suggesting.isOpen}
        aria-controls={suggesting.isOpen ? list : undefined}
        aria-activedescendant={suggesting.at >= 0 ? optionId(list, suggesting.at) : undefined}
        aria-invalid={draft.error ? true : undefined}
        aria-describedby={draft.error ? `${id}-error` : undefined}
        data-invalid={draft.error ? true : undefined}
        onChange={(event) => {
          draft.change(event.target.value);
          suggesting.open();
        }}
        onKeyDown={suggesting.press}
        onBlur={leave}
      />
      {suggesting.isOpen && <List id={list} label={listLabel} {...{ all, suggesting }} />}
      {draft.error && (
        <p id={`${id}-error`} className="field-error">
          {draft.error}
        </p>
      )}
    </div>
  );
};
