import type { Refusal } from '../../../domain/refusal';
import type { Result } from '../../../domain/result';
import { DraftField } from '../../inspector/DraftField';
import { useChecked } from '../../inspector/NodeFields';
import { usePreferences } from '../../shell/services';
import { numberFrom } from './numberText';

export interface SheetNumberProps {
  /** Names it for drafts. */
  id: string;
  label: string;
  hint?: string;
  value: number | undefined;
  onTake: (value: number | null) => void;
  rule?: (text: string) => Result<number | null, Refusal>;
}

/** A number of a sheet, with the decimal sign of the language. */
export const SheetNumber = (props: SheetNumberProps) => {
  const { id, label, hint, value, onTake, rule = numberFrom } = props;
  const checked = useChecked();
  const { language } = usePreferences();
  const shown = value === undefined ? '' : String(value);
  return (
    <DraftField
      id={id}
      label={label}
      value={language === 'es' ? shown.replace('.', ',') : shown}
      check={checked(rule)}
      onTake={(text) => {
        const found = rule(text);
        if (found.ok) onTake(found.value);
      }}
      {...(hint && { hint: () => hint })}
    />
  );
};
