import { EyeOff, TriangleAlert } from 'lucide-react';
import { Icon } from '../../parts/Icon';
import type { ValueLook } from './valueLook';

interface ValueShownProps {
  look: ValueLook;
  /** The word for something worth a second look. */
  check: string;
}

/** Only the form says that something is missing; the word for it is read out. */
const isQuiet = ({ is }: ValueLook): boolean => is === 'missing' || is === 'notExpected';

/** A number of a cell: its text, and beside it what is to be known of it, in words. */
export const ValueShown = ({ look, check }: ValueShownProps) => {
  const { is, text, mark, markLong, doubts } = look;
  return (
    <span className="value" data-is={is}>
      {doubts.length > 0 && (
        <span className="value-check">
          <Icon of={TriangleAlert} size={13} />
          {check}
          <span className="hidden-text">: {doubts.join(' ')}</span>
        </span>
      )}
      {mark && (
        <span className="value-mark" title={markLong}>
          {mark}
        </span>
      )}
      {is === 'suppressed' && <Icon of={EyeOff} size={13} />}
      <span className={isQuiet(look) ? 'hidden-text' : 'value-text'}>{text}</span>
    </span>
  );
};
