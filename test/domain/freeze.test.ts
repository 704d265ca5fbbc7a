import { describe, expect, it } from 'vitest';
import { addPartner } from '../../src/domain/commands/addNodes';
import { freeze, isFrozen, mayArrange } from '../../src/domain/commands/freeze';
import { arrangementOf } from '../../src/domain/document';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { rowsIn, storeOver } from '../support/openStore';

const open = () => {
  const ids = countingIds();
  const { store } = storeOver(mapOf('Flex Friday\n# Mentors\nAcme Fab', ids), ids);
  return { store, now: () => store.state.getState().document };
};

describe('a frozen map', () => {
  it('is frozen and unfrozen by one edit each, and undone by one', () => {
    const { store, now } = open();
    const before = rowsIn(now());
    store.run(freeze, { frozen: true });
    expect([isFrozen(now()), store.state.getState().history.undo.length]).toEqual([true, 1]);
    store.run(freeze, { frozen: false });
    expect(rowsIn(now())).toEqual(before);
    store.undo();
    store.undo();
    expect(rowsIn(now())).toEqual(before);
  });

  it('says nothing to do when it already is as asked', () => {
    const { store } = open();
    const again = store.run(freeze, { frozen: false });
    expect(again.ok ? null : again.error.reason).toBe('nothingToDo');
  });

  it('refuses to be laid out anew', () => {
    const { store, now } = open();
    expect(mayArrange(now()).ok).toBe(true);
    store.run(freeze, { frozen: true });
    expect(mayArrange(now())).toEqual({ ok: false, error: { reason: 'frozen' } });
  });

  it('gives a new circle a place, where one pointed or where there is room, and moves nobody', () => {
    const { store, now } = open();
    store.run(freeze, { frozen: true });
    const before = arrangementOf(now())?.positions ?? {};
    store.run(addPartner, { name: 'Pointed' }, [70, 80]);
    store.run(addPartner, { name: 'Found' });
    const after = arrangementOf(now())?.positions ?? {};
    expect(after[named(now(), 'Pointed').id]).toEqual([70, 80]);
    expect(after[named(now(), 'Found').id]).toBeDefined();
    expect(after).toMatchObject(before);
  });
});
