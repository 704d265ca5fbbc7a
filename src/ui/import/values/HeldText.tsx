import { useState } from 'react';
import { TextField } from '../../parts/TextField';

export interface HeldTextProps {
  label: string;
  /** Read out after the label: what it is about, where one sees that by its place. */
  labelOf?: string;
  value: string;
  hint?: string;
  onTake: (value: string) => void;
}

/** A text that counts once one leaves it or presses Enter: much is worked out from it. */
export const HeldText = ({ label, labelOf, value, hint, onTake }: HeldTextProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null && typed.trim() !== value) onTake(typed.trim());
    setTyped(null);
  };
  return (
    <TextField
      label={labelOf ? `${label} ${labelOf}` : label}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      {...(hint !== undefined && { hint })}
    />
  );
};
