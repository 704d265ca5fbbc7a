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
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export const ChoiceGroup = <T extends string>(props: ChoiceGroupProps<T>) => (
  <RadioGroup
    className="choices"
    value={props.value}
    onChange={(value) => props.onChange(value as T)}
    orientation="horizontal"
  >
    <Label className="field-label">{props.label}</Label>
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
