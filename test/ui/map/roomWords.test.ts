import { expect, it } from 'vitest';
import { setFacts } from '../../../src/domain/commands/bulk';
import { seenBy } from '../../../src/domain/seen';
import { speak } from '../../../src/messages/speak';
import { saidToRoom, unseenNames } from '../../../src/ui/map/roomWords';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';

const ids = countingIds();
const open = mapOf('P\n# Mentors\nJo Park\nAcme', ids);
const hidden = did(
  open,
  setFacts,
  { ids: [named(open, 'Jo Park').id], facts: { partnerKind: 'person' } },
  ids,
);
const shown = (map: typeof open) => seenBy(map, { audience: 'partners', unnamed: 'A person' });
const said = (name: string, unseen: ReadonlySet<string>): string =>
  saidToRoom(
    speak('en'),
    { key: 'history.delete', values: { name } },
    { documents: [shown(open), shown(hidden)], unseen },
    'projector.change',
  );

it('AUDIENCE a name that the room did not see on one side of an edit is not said', () => {
  const unseen = unseenNames(hidden, shown(hidden));
  expect([...unseen]).toEqual(['Jo Park']);
  expect(said('Jo Park', unseen)).not.toContain('Jo Park');
  expect(said('Acme', unseen)).toContain('Acme');
});
