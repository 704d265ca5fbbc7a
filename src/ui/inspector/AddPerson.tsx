import type { Ref } from 'react';
import { nameFrom } from '../../domain/name';
import { useDocument, useMap } from '../map/mapContext';
import { useChecked } from './NodeFields';
import { type Asking, personSuggestions } from './personSuggestions';
import { SuggestField } from './SuggestField';

interface AddPersonProps extends Asking {
  /** Names it for drafts. */
  id: string;
  ref?: Ref<HTMLInputElement>;
}

/** Somebody by name: a person of this map, or a new one. */
export const AddPerson = ({ id, ref, ...asking }: AddPersonProps) => {
  const { words } = useMap();
  const document = useDocument();
  const checked = useChecked();
  return (
    <SuggestField
      id={id}
      {...(ref && { ref })}
      label={words(asking.side === 'ours' ? 'inspector.people.addOwner' : 'inspector.people.add')}
      isQuiet
      value=""
      required
      check={checked(nameFrom)}
      listLabel={words('inspector.people.suggestions')}
      suggestionsFor={(text) => personSuggestions(words, document, asking, text)}
      onTake={(name) => asking.add({ name })}
    />
  );
};
