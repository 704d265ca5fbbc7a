import { UserX } from 'lucide-react';
import type { PersonRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { useForgetPerson } from './useForgetPerson';

/** Leads to removing one person for good. */
export const ForgetButton = ({ person }: { person: PersonRow }) => {
  const { words } = useMap();
  const { ask, element } = useForgetPerson();
  return (
    <>
      <Button variant="quiet" icon={UserX} onPress={() => ask(person)}>
        {words('people.remove', { name: person.name || words('people.noName') })}
      </Button>
      {element}
    </>
  );
};
