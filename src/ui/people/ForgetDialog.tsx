import { type Mention, mentionsOf } from '../../domain/mentions';
import type { PersonRow } from '../../domain/row';
import type { Words } from '../../messages/words';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';

/** How far removing a person is. */
export type Forgetting = 'asking' | 'removing' | 'failed';

const mentionText = (words: Words, { place, name, count }: Mention): string =>
  words(`people.where.${place}`, { name, count });

/** Where else the person stands, each place a line. */
const Elsewhere = ({ person }: { person: PersonRow }) => {
  const { map, words } = useMap();
  const mentions = mentionsOf(map.store.state.getState().document, person);
  if (mentions.length === 0) return <p>{words('people.ask.alone')}</p>;
  return (
    <>
      <p>{words('people.ask.also', { word: words('people.word') })}</p>
      <ul className="people-where">
        {mentions.map((mention) => (
          <li key={`${mention.place} ${mention.name}`} dir="auto">
            {mentionText(words, mention)}
          </li>
        ))}
      </ul>
    </>
  );
};

export interface ForgetDialogProps {
  person: PersonRow;
  state: Forgetting;
  onForget: () => void;
  onClose: () => void;
}

/** Asks before a person goes for good: nothing brings them back. */
export const ForgetDialog = ({ person, state, onForget, onClose }: ForgetDialogProps) => {
  const { words } = useMap();
  const name = person.name || words('people.noName');
  const isBusy = state === 'removing';
  return (
    <Dialog
      title={words('people.ask.title', { name })}
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus isDisabled={isBusy}>
            {words('common.cancel')}
          </Button>
          <Button variant="danger" onPress={onForget} isDisabled={isBusy}>
            {words(isBusy ? 'people.removing' : 'people.ask.confirm')}
          </Button>
        </>
      }
    >
      <p>{words('people.ask.text', { name })}</p>
      <Elsewhere person={person} />
      <p>{words('people.ask.copies')}</p>
      {state === 'failed' && (
        <p className="people-failed" role="alert">
          {words('people.failed')}
        </p>
      )}
    </Dialog>
  );
};
