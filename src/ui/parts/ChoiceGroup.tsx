import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Drawn before the label. */
  readonly sign?: ReactNode;
}

export interface ChoiceGroupProps<T extends string> {
  label: string;
  /** The label is read out but not shown; something beside it says the same. */
  hideLabel?: boolean;
  /** Stands beside the label. */
  note?: ReactNode;
  choices: readonly Choice<T>[];
  /** Null while nothing is chosen. */
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export const ChoiceGroup = <T extends string>(props: ChoiceGroupProps<T>) => (
  <RadioGroup
    className="choices"
    value={props.value}
    onChange={(value) => props.onChange(value as T)}
    orientation="horizontal"
    {...(props.hideLabel && { 'aria-label': props.label })}
  >
    {!props.hideLabel && (
      <Label className="field-label">
        {props.label}
        {props.note && <span className="field-note">{props.note}</span>}
      </Label>
    )}
    <div className="choices-row">
      {props.choices.map(({ id, label, sign }) => (
        <Radio key={id} value={id} className="choice">
          {sign}
          {label}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
