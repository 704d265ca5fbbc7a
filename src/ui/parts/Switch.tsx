import { type ReactNode, useId } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';

export interface SwitchProps {
  label: string;
  hint?: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Something that is on or off at once. */
export const Switch = ({ label, hint, isOn, onChange }: SwitchProps) => {
  const hintId = useId();
  return (
    <div className="switch-block">
      <AriaSwitch
        className="switch"
        isSelected={isOn}
        onChange={onChange}
        {...(hint ? { 'aria-describedby': hintId } : {})}
      >
        <span className="switch-track" aria-hidden="true" />
        {label}
      </AriaSwitch>
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
};
