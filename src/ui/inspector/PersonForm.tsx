import { changeContact, changePerson } from '../../domain/commands/people';
import { dayFrom, emailFrom, wordsFrom } from '../../domain/commands/values';
import { nameFrom } from '../../domain/name';
import type { ContactRow, PersonRow } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { DraftField } from './DraftField';
import { useChecked } from './NodeFields';

const rules = { name: nameFrom, role: wordsFrom, email: emailFrom, phone: wordsFrom } as const;
const facts = ['name', 'role', 'email', 'phone'] as const;
const days = ['since', 'lastContact'] as const;

/** What is known of a person, one field a fact. */
export const PersonFacts = ({ person }: { person: PersonRow }) => {
  const tools = useMap();
  const checked = useChecked();
  return facts.map((fact) => (
    <DraftField
      key={fact}
      id={`${person.id}/${fact}`}
      label={tools.words(`inspector.people.${fact}`)}
      value={person[fact] ?? ''}
      check={checked(rules[fact])}
      required={fact === 'name'}
      onTake={(text) => tools.run(changePerson, { id: person.id, [fact]: text })}
    />
  ));
};

/** Since when we know a contact, and when we last spoke. */
export const ContactDays = ({ contact }: { contact: ContactRow }) => {
  const tools = useMap();
  const checked = useChecked();
  return (
    <div className="field-pair">
      {days.map((day) => (
        <DraftField
          key={day}
          id={`${contact.id}/${day}`}
          label={tools.words(`inspector.people.${day}`)}
          type="date"
          value={contact[day] ?? ''}
          check={checked(dayFrom)}
          onTake={(text) => tools.run(changeContact, { id: contact.id, [day]: text })}
        />
      ))}
    </div>
  );
};
