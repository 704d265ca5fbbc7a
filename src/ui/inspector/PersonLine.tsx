import { ChevronDown, ChevronRight, Mail, Phone } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { PersonRow } from '../../domain/row';
import { useDocument, useMap } from '../map/mapContext';
import { Icon } from '../parts/Icon';
import { ForgetButton } from '../people/ForgetButton';
import { alsoAt } from './alsoAt';
import { safeLink } from './safeLink';

interface PersonLineProps {
  person: PersonRow;
  /** The partners that are shown. */
  here: readonly string[];
  /** The person's fields, shown when the line is opened. */
  children: ReactNode;
}

const ways = [
  { fact: 'email', scheme: 'mailto', sign: Mail, says: 'inspector.people.writeTo' },
  { fact: 'phone', scheme: 'tel', sign: Phone, says: 'inspector.people.call' },
] as const;

const Ways = ({ person }: { person: PersonRow }) => {
  const { words } = useMap();
  return ways.map(({ fact, scheme, sign, says }) => {
    const value = person[fact]?.replaceAll(/\s/g, '');
    const href = value ? safeLink(`${scheme}:${value}`) : null;
    if (!href) return null;
    return (
      <a
        key={fact}
        className="button button-icon"
        href={href}
        title={person[fact]}
        aria-label={words(says, { name: person.name })}
      >
        <Icon of={sign} size={16} />
      </a>
    );
  });
};

/** A person by name and role; opened, everything known of them. */
export const PersonLine = ({ person, here, children }: PersonLineProps) => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const elsewhere = alsoAt(words, useDocument(), person, here);
  return (
    <li className="person">
      <div className="person-head">
        <button
          type="button"
          className="button button-quiet person-button"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />
          <span className="person-text">
            <bdi>{person.name}</bdi>
            {person.role && <bdi className="person-role">{person.role}</bdi>}
            {elsewhere && <span className="person-role">{elsewhere}</span>}
          </span>
        </button>
        <Ways person={person} />
      </div>
      <fieldset
        id={panel}
        className="person-panel"
        hidden={!isOpen}
        aria-label={words('inspector.people.details', { name: person.name })}
      >
        {isOpen && elsewhere && <p className="field-hint">{words('inspector.people.shared')}</p>}
        {isOpen && children}
        {isOpen && <ForgetButton person={person} />}
      </fieldset>
    </li>
  );
};
