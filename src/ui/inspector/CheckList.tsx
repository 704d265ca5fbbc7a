import type { Share } from '../../domain/common';
import { Checkbox } from '../parts/Checkbox';

/** Something to tick, and how many of those that are chosen have it. */
export interface CheckOption {
  readonly id: string;
  readonly label: string;
  readonly more?: string;
  readonly share: Share;
}

interface CheckListProps {
  options: readonly CheckOption[];
  onChange: (id: string, on: boolean) => void;
}

/** Several of a list; a line says what some have and others do not. */
export const CheckList = ({ options, onChange }: CheckListProps) => (
  <div className="check-list">
    {options.map(({ id, label, more, share }) => (
      <Checkbox
        key={id}
        label={label}
        hint={more}
        isOn={share === 'all'}
        isMixed={share === 'some'}
        onChange={(on) => onChange(id, share === 'some' || on)}
      />
    ))}
  </div>
);
