import { UserMinus } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import type { NodeRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { focusBeside } from './focusBeside';

interface TakeAwayProps {
  partner: NodeRow;
  onTake: () => void;
  /** Gets the keyboard when nobody is left. */
  field: RefObject<HTMLInputElement | null>;
}

/** Takes a person away from a partner; the keyboard stays in the list. */
export const TakeAway = ({ partner, onTake, field }: TakeAwayProps) => {
  const { words, services, undo } = useMap();
  const button = useRef<HTMLButtonElement>(null);
  const take = (): void => {
    focusBeside(button.current?.closest('li'), field.current);
    onTake();
    services.toasts.show({
      text: words('inspector.people.taken'),
      action: { label: words('action.undo'), run: undo },
    });
  };
  return (
    <Button ref={button} variant="quiet" icon={UserMinus} onPress={take}>
      {words('inspector.people.takeAway', { name: partner.name })}
    </Button>
  );
};
