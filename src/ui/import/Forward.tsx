import { useId } from 'react';
import { Button } from '../parts/Button';

export interface ForwardProps {
  label: string;
  /** Why it is shut; null when there is nothing to say. */
  reason: string | null;
  isShut: boolean;
  onPress: () => void;
}

/** A button that may be shut, with the reason beside it. */
export const Forward = (props: ForwardProps) => {
  const id = useId();
  const { label, reason, isShut, onPress } = props;
  return (
    <>
      {reason && (
        <p id={id} className="import-reason">
          {reason}
        </p>
      )}
      <Button
        variant="primary"
        isDisabled={isShut}
        onPress={onPress}
        {...(reason && { 'aria-describedby': id })}
      >
        {label}
      </Button>
    </>
  );
};
