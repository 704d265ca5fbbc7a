import { useRef } from 'react';
import { addContact, takeContact } from '../../domain/commands/people';
import { contactsOf } from '../../domain/people';
import type { NodeRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { ForgetButton } from '../people/ForgetButton';
import { AddPerson } from './AddPerson';
import { Labeled } from './Labeled';
import { ContactDays, PersonFacts } from './PersonForm';
import { PersonLine } from './PersonLine';
import { TakeAway } from './TakeAway';

/** The people we know at a partner. */
export const ContactsOf = ({ partner }: { partner: NodeRow }) => {
  const tools = useMap();
  const field = useRef<HTMLInputElement>(null);
  const contacts = contactsOf(useDocument(), partner.id);
  return (
    <Labeled label={tools.words('fields.names.contacts')}>
      {contacts.length > 0 && (
        <ul className="people">
          {contacts.map(({ tie, person }) => (
            <PersonLine key={tie.id} person={person} here={[partner.id]}>
              <PersonFacts person={person} />
              <ContactDays contact={tie} />
              <TakeAway
                partner={partner}
                field={field}
                onTake={() => tools.run(takeContact, { id: tie.id })}
              />
              <ForgetButton person={person} />
            </PersonLine>
          ))}
        </ul>
      )}
      <AddPerson
        id={`${partner.id}/contact`}
        ref={field}
        side="partner"
        here={[partner.id]}
        taken={new Set(contacts.map(({ person }) => person.id))}
        add={(who) => tools.run(addContact, { ...who, partner: partner.id })}
      />
    </Labeled>
  );
};
