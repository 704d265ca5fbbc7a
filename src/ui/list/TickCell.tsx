import { Part } from './Part';

interface TickCellProps {
  role: 'columnheader' | 'gridcell';
  isOn: boolean;
  /** Some of what it stands for are ticked, not all. */
  isMixed?: boolean;
  label: string;
  /** The keyboard is on it. */
  isActive: boolean;
  onTick: (on: boolean) => void;
}

/** The first cell of a row or of the head: it selects, and leaves the arrow keys to the sheet. */
export const TickCell = ({ role, isOn, isMixed, label, isActive, onTick }: TickCellProps) => (
  <Part
    role={role}
    className="sheet-cell sheet-tick"
    aria-colindex={1}
    data-c={0}
    tabIndex={isActive ? 0 : -1}
  >
    <input
      type="checkbox"
      tabIndex={-1}
      checked={isOn}
      ref={(box) => {
        if (box) box.indeterminate = isMixed === true;
      }}
      aria-label={label}
      onChange={(event) => onTick(event.target.checked)}
    />
  </Part>
);
