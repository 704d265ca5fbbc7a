import { useRef } from 'react';
import { TextField } from '../parts/TextField';
import { useSpoken } from '../parts/useSpoken';
import { useWords } from '../shell/services';
import { invisibleIn } from './invisible';
import { type DraftOptions, useDraft } from './useDraft';

export interface DraftFieldProps extends DraftOptions {
  label: string;
  /** The label is read out but not shown; a heading says the same. */
  hideLabel?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  /** Several lines. */
  rows?: number;
  type?: 'date';
  /** Something to say about the text as it stands. */
  hint?: (text: string) => string | null;
}

/** A text of the map, edited in place: one undo a field, taken when the field is left. */
export const DraftField = (props: DraftFieldProps) => {
  const { label, hideLabel, placeholder, autoFocus, rows, type, hint } = props;
  const words = useWords();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const check = (text: string): string | null =>
    input.current?.validity.badInput ? words('inspector.dateWrong') : (props.check?.(text) ?? null);
  const draft = useDraft({
    ...props,
    check,
    waits: type === 'date',
    multiline: rows !== undefined,
  });
  useSpoken(draft.error);
  const codes = invisibleIn(draft.text).join(', ');
  const said = [hint?.(draft.text), codes && words('inspector.invisible', { codes })].filter(
    Boolean,
  );
  return (
    <TextField
      ref={input}
      label={label}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.finish}
      onKeyDown={draft.press}
      error={draft.error}
      hint={said.join(' ')}
      {...(hideLabel && { hideLabel })}
      {...(placeholder && { placeholder })}
      {...(autoFocus && { autoFocus })}
      {...(rows && { rows })}
      {...(type && { type })}
    />
  );
};
