import { type ReactNode, useState } from 'react';
import type { PersonRow } from '../../domain/row';
import { keptDrafts } from '../inspector/keptDrafts';
import { forgetInCopies } from '../map/heldCopy';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { ForgetDialog, type Forgetting } from './ForgetDialog';

/** Takes a person out of the map, its storage, and what this window holds of them. */
const forget = async (tools: MapTools, person: PersonRow): Promise<void> => {
  const { map, services, words } = tools;
  await services.shelf.forgetPerson(map.id, person.id, words('people.word'));
  forgetInCopies(person.id);
  keptDrafts(map).clear();
  services.toasts.clear();
  services.announcer.hush();
  services.toasts.show({ text: words('people.removed') });
};

/** The button that asked is gone with the person: the list it stood in takes the focus. */
const focusDialog = (): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[role="dialog"] button')?.focus(),
    ),
  );
};

/** Asks whether to remove a person for good, and does it. Put `element` on the screen. */
export const useForgetPerson = (): {
  readonly ask: (person: PersonRow) => void;
  readonly element: ReactNode;
} => {
  const tools = useMap();
  const [person, setPerson] = useState<PersonRow | null>(null);
  const [state, setState] = useState<Forgetting>('asking');
  const remove = async (one: PersonRow): Promise<void> => {
    setState('removing');
    try {
      await forget(tools, one);
      setPerson(null);
      focusDialog();
    } catch {
      setState('failed');
    }
  };
  return {
    ask: (one) => {
      setState('asking');
      setPerson(one);
    },
    element: person && (
      <ForgetDialog
        person={person}
        state={state}
        onForget={() => void remove(person)}
        onClose={() => setPerson(null)}
      />
    ),
  };
};
