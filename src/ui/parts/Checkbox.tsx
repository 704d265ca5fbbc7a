import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  isOn: boolean;
  /** True for some of what it stands for. */
  isMixed?: boolean;
  onChange: (isOn: boolean) => void;
}

/** Something that is ticked or not, or ticked for some of several. */
export const Checkbox = ({ label, hint, isOn, isMixed = false, onChange }: CheckboxProps) => {
  const hintId = useId();
  return (
    <div className="check-block">
      <AriaCheckbox
        className="check"
        isSelected={isOn}
        isIndeterminate={isMixed}
        onChange={onChange}
        {...(hint ? { 'aria-describedby': hintId } : {})}
      >
        <span className="check-box" aria-hidden="true">
          {isMixed ? <Minus size={14} strokeWidth={3} /> : <Check size={14} strokeWidth={3} />}
        </span>
        <span className="check-text">{label}</span>
      </AriaCheckbox>
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
};
