import { useRef } from 'react';
import { addOwner, takeOwner } from '../../domain/commands/people';
import { ownersOf } from '../../domain/people';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { ForgetButton } from '../people/ForgetButton';
import { AddPerson } from './AddPerson';
import { Labeled } from './Labeled';
import { PersonFacts } from './PersonForm';
import { PersonLine } from './PersonLine';
import { TakeAway } from './TakeAway';

/** Who of us keeps the relationship with a partner. */
export const OwnersOf = ({ partner }: { partner: NodeRow }) => {
  const tools = useMap();
  const field = useRef<HTMLInputElement>(null);
  const owners = ownersOf(useDocument(), partner.id);
  return (
    <Labeled label={tools.words('fields.names.owners')}>
      {owners.length > 0 && (
        <ul className="people">
          {owners.map(({ tie, person }) => (
            <PersonLine key={tie.id} person={person} here={[partner.id]}>
              <PersonFacts person={person} />
              <TakeAway
                partner={partner}
                field={field}
                onTake={() => tools.run(takeOwner, { id: tie.id })}
              />
              <ForgetButton person={person} />
            </PersonLine>
          ))}
        </ul>
      )}
      <AddPerson
        id={`${partner.id}/owner`}
        ref={field}
        side="ours"
        here={[partner.id]}
        taken={new Set(owners.map(({ person }) => person.id))}
        add={(who) => tools.run(addOwner, { ...who, partner: partner.id })}
      />
    </Labeled>
  );
};
