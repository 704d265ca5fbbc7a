import { useCallback, useId, useState } from 'react';
import type { PersonRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import { PersonFacts } from '../inspector/PersonForm';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { useOffer } from '../map/useOffer';
import { Dialog } from '../parts/Dialog';
import { ForgetButton } from './ForgetButton';
import { type PersonAt, peopleAt, usePeopleGone } from './usePeople';

const placeText = (words: Words, { contactAt, ownerOf }: PersonAt): string => {
  const parts = [
    contactAt.length > 0 && words('people.contactAt', { partners: contactAt.join(', ') }),
    ownerOf.length > 0 && words('people.ownerOf', { partners: ownerOf.join(', ') }),
  ].filter(Boolean);
  return parts.join(' · ') || words('people.nowhere');
};

/** A person and where they are; opened, what is known of them can be changed. */
const Line = ({ at }: { at: PersonAt }) => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { person } = at;
  return (
    <li className="people-line">
      <button
        type="button"
        className="button button-quiet people-name"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <bdi>{person.name || words('people.noName')}</bdi>
        {person.role && <bdi className="people-role">{person.role}</bdi>}
      </button>
      <span className="people-place" dir="auto">
        {placeText(words, at)}
      </span>
      <ForgetButton person={person} />
      <div id={panel} className="people-facts" hidden={!isOpen}>
        {isOpen && <PersonFacts person={person} />}
      </div>
    </li>
  );
};

const Gone = ({ people }: { people: readonly PersonRow[] }) => {
  const { words } = useMap();
  if (people.length === 0) return null;
  return (
    <section>
      <h3 className="people-gone">{words('people.gone')}</h3>
      <p className="field-hint">{words('people.goneText')}</p>
      <ul className="people-list">
        {people.map((person) => (
          <li key={person.id} className="people-line">
            <bdi className="people-name">{person.name || words('people.noName')}</bdi>
            <ForgetButton person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const People = ({ isOpen }: { isOpen: boolean }) => {
  const tools = useMap();
  const document = useDocument();
  const people = peopleAt(document);
  const gone = usePeopleGone(tools, document, isOpen);
  return (
    <>
      {people.length === 0 && <p>{tools.words('people.none')}</p>}
      <ul className="people-list">
        {people.map((at) => (
          <Line key={at.person.id} at={at} />
        ))}
      </ul>
      <Gone people={gone} />
    </>
  );
};

/** Everybody named on the map, and removing one for good. Never open while a room looks on. */
export const PeopleDialog = () => {
  const { words } = useMap();
  const isForRoom = useSession((session) => session.projector);
  const [isOpen, setOpen] = useState(false);
  useOffer(
    'people',
    useCallback(() => setOpen(true), []),
  );
  return (
    <Dialog
      title={words('people.title')}
      isOpen={isOpen && !isForRoom}
      onClose={() => setOpen(false)}
      size="wide"
    >
      <People isOpen={isOpen} />
    </Dialog>
  );
};
