import { UserPlus, X } from 'lucide-react';
import { useRef } from 'react';
import { addOwnerToAll, takeOwnerFromAll } from '../../domain/commands/bulkOwners';
import type { Who } from '../../domain/commands/who';
import { ownersOf } from '../../domain/people';
import type { PersonRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { IconButton } from '../parts/Button';
import { AddPerson } from './AddPerson';
import { focusBeside } from './focusBeside';
import { Labeled } from './Labeled';
import { type OfPartners, useFacts } from './useFacts';

interface OwnerChipProps {
  person: PersonRow;
  count: number;
  all: number;
  onTake: () => void;
  onGive: () => void;
}

const OwnerChip = ({ person, count, all, onTake, onGive }: OwnerChipProps) => {
  const { words } = useMap();
  const name = { name: person.name };
  return (
    <li className="chip chip-long">
      <bdi>{person.name}</bdi>
      {count < all && (
        <>
          <span className="field-note">{words('inspector.bulk.on', { shown: count, all })}</span>
          <IconButton
            icon={UserPlus}
            label={words('inspector.bulk.giveOwner', name)}
            onPress={onGive}
          />
        </>
      )}
      <IconButton icon={X} label={words('inspector.bulk.takeOwner', name)} onPress={onTake} />
    </li>
  );
};

/** Who of us keeps the relationship with several partners; each can be given to all or taken away. */
export const BulkOwners = ({ partners }: OfPartners) => {
  const tools = useMap();
  const document = useDocument();
  const { ids, draftOf } = useFacts(partners);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const ties = partners.flatMap(({ id }) => ownersOf(document, id));
  const people = [...new Map(ties.map(({ person }) => [person.id, person])).values()];
  const countOf = (person: PersonRow): number =>
    ties.filter((one) => one.person.id === person.id).length;
  const add = (who: Who) => tools.run(addOwnerToAll, { ...who, ids });
  const take = (person: PersonRow, at: number): void => {
    focusBeside(list.current?.children[at], field.current);
    tools.run(takeOwnerFromAll, { ids, person: person.id });
  };
  const onAll = people.filter((person) => countOf(person) === partners.length);
  return (
    <Labeled label={tools.words('fields.names.owners')}>
      {people.length > 0 && (
        <ul ref={list} className="chips-list">
          {people.map((person, at) => (
            <OwnerChip
              key={person.id}
              person={person}
              count={countOf(person)}
              all={partners.length}
              onTake={() => take(person, at)}
              onGive={() => add({ name: person.name, person: person.id })}
            />
          ))}
        </ul>
      )}
      <AddPerson
        id={draftOf('owner')}
        ref={field}
        side="ours"
        here={ids}
        taken={new Set(onAll.map(({ id }) => id))}
        add={add}
      />
    </Labeled>
  );
};
