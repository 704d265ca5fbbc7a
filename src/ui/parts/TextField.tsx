import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';

export interface TextFieldProps {
  label: string;
  /** The label is read out but not shown; something beside it says the same. */
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Why the text cannot be taken, and what to do; the field counts as wrong while it is there. */
  error?: string | null | undefined;
  /** Pass an empty text where one may come and go: only what was there at first is read out with the field. */
  hint?: ReactNode;
  placeholder?: string;
  /** Several lines. */
  rows?: number;
  /** The browser's own way to pick a day, or letters that nobody reads along. */
  type?: 'date' | 'password';
  autoFocus?: boolean;
  isReadOnly?: boolean;
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** One text with its name above and, when needed, the reason below why it cannot be taken. */
export const TextField = (props: TextFieldProps) => {
  const { label, hideLabel, error, hint, rows, placeholder, onKeyDown, ref, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      {rows ? (
        <TextArea
          ref={ref}
          className="input"
          dir="auto"
          rows={rows}
          {...{ placeholder, onKeyDown }}
        />
      ) : (
        <Input
          ref={ref}
          className="input"
          dir="auto"
          autoComplete="off"
          {...{ placeholder, onKeyDown }}
        />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
};
