import { describe, expect, test } from 'vitest';
import { creating } from '../../src/domain/change';
import { renameNode, setNotes } from '../../src/domain/commands/describe';
import { removeNodes } from '../../src/domain/commands/remove';
import { type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { problemsOf } from '../../src/domain/integrity';
import type { PersonRow, Row } from '../../src/domain/row';
import { createDocumentStore, type DocumentStore } from '../../src/store/documentStore';
import type { Writer } from '../../src/store/ports';
import { mapOf, named } from '../support/maps';
import { rowPlacer, rowsIn } from '../support/openStore';
import { type TestBrowser, testBrowser } from './support/browser';
import { everythingIn } from './support/everything';
import { writeFaults } from './support/faults';
import { openIn, recordOf, type Session, stored } from './support/session';

const word = '(name removed)';
const maria = { name: 'Maria Lopez', email: 'maria@acme.test', phone: '(602) 555-0142' };
const traces = /maria\s+lopez(?!ina)|maria@acme|602\D{0,3}555\D{0,3}0142/iu;

interface Open {
  readonly session: Session;
  readonly store: DocumentStore;
  readonly writer: Writer;
}

const documentIn = ({ store }: Open): MapDocument => store.state.getState().document;

const openMapIn = async (session: Session, map: Id): Promise<Open> => {
  const opened = await session.shelf.read(map);
  if (!opened) throw new Error('the map is not there');
  const whole = (): readonly Row[] => [...store.state.getState().document.rows.values()];
  const writer = session.shelf.writer(map, opened.seq, whole);
  const { clock, ids, tab } = session;
  const store = createDocumentStore({
    ...{ map, opened, writer, clock, ids, tab, place: rowPlacer },
  });
  return { session, store, writer };
};

const personIn = (document: MapDocument, name = maria.name): PersonRow => {
  const row = rowsOf(document, 'person').find((person) => person.name === name);
  if (!row) throw new Error('nobody of that name');
  return row;
};

const label = { key: 'history.describe', values: { name: 'Acme Fab' } };

const edit = ({ store }: Open, rows: readonly Row[]): void => {
  store.commit({ change: creating(...rows), label });
};

/** Maria Lopez as contact of two partners and owner of one; her name in notes, gives and a circle. */
const lived = async (browser: TestBrowser) => {
  const session = await openIn(browser.window());
  const document = mapOf('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab\nLibrary', session.ids);
  const { map } = document;
  await session.shelf.add(map, [...document.rows.values()], { key: 'history.newMap' });
  const open = await openMapIn(session, map);
  const { ids } = session;
  const [acme, lab] = [named(document, 'Acme Fab').id, named(document, 'Maker Lab').id];
  const person = ids.next('person');
  const other = ids.next('person');
  edit(open, [
    { id: person, kind: 'person', ...maria, side: 'partner' },
    { id: other, kind: 'person', name: 'Ana Maria Lopezina', side: 'ours' },
    { id: ids.next('contact'), kind: 'contact', partner: acme, person },
    { id: ids.next('contact'), kind: 'contact', partner: lab, person: other },
    { id: ids.next('owner'), kind: 'owner', partner: lab, person },
  ]);
  edit(open, [
    {
      id: ids.next('exchangeItem'),
      kind: 'exchangeItem',
      partner: lab,
      way: 'gives',
      text: 'An hour of MARIA  LOPEZ',
      order: '0001',
    },
  ]);
  open.store.run(setNotes, {
    id: lab,
    notes: 'Ask Maria Lopez, 602.555.0142 or maria@acme.test. Not Maria Lopezina.',
  });
  return { browser, map, open, person, acme, lab, library: named(document, 'Library').id };
};

type Lived = Awaited<ReturnType<typeof lived>>;

const forget = ({ open, map, person }: Lived) => open.session.shelf.forgetPerson(map, person, word);

const expectNoTrace = async ({ browser, map, open }: Lived, ...others: readonly Session[]) => {
  const windows = [open.session, ...others].map(({ window }) => window);
  expect((await everythingIn(browser, windows)).match(traces)).toBeNull();
  expect(await open.session.verifyMap(map)).toEqual([]);
};

describe('removing a person', () => {
  test('leaves no trace of name, e-mail or phone in storage, and only whole words go', async () => {
    const life = await lived(testBrowser());
    await life.open.writer.settled();
    expect(await everythingIn(life.browser, [])).toMatch(traces);
    await forget(life);
    await expectNoTrace(life);
    const rest = await stored(life.open.session, life.map);
    expect(named(rest, 'Maker Lab').notes).toBe(
      `Ask ${word}, ${word} or ${word}. Not Maria Lopezina.`,
    );
    expect(rowsOf(rest, 'exchangeItem')[0]?.text).toBe(`An hour of ${word}`);
    expect(rowsOf(rest, 'person').map(({ name }) => name)).toEqual(['Ana Maria Lopezina']);
    expect([rowsOf(rest, 'contact').length, rowsOf(rest, 'owner').length]).toEqual([1, 0]);
    expect(problemsOf(rest)).toEqual([]);
  });

  test('undoing and doing again never bring them back, in this window and after a reload', async () => {
    const life = await lived(testBrowser());
    const { open, map } = life;
    open.store.run(removeNodes, { ids: [life.acme] });
    open.store.undo();
    open.store.run(removeNodes, { ids: [life.lab] });
    await forget(life);
    const walk = (at: Open): void => {
      while (at.store.undo().ok) expect(JSON.stringify(rowsIn(documentIn(at)))).not.toMatch(traces);
      while (at.store.redo().ok) expect(JSON.stringify(rowsIn(documentIn(at)))).not.toMatch(traces);
    };
    walk(open);
    await open.writer.settled();
    await expectNoTrace(life);
    await open.store.close();
    open.session.close();
    const session = await openIn(life.browser.window(open.session.window.sessionStorage));
    const again = await openMapIn(session, map);
    expect(again.store.state.getState().history.undo.length).toBeGreaterThan(0);
    walk(again);
    await again.writer.settled();
    await expectNoTrace({ ...life, open: again });
  });

  test('reaches every piece of a record of thousands of rows, which stays one step', async () => {
    const life = await lived(testBrowser());
    const { open, person } = life;
    const { ids } = open.session;
    const partners = Array.from({ length: 2100 }, (_, at): Row => {
      const id = ids.next('node');
      const notes = at % 500 === 99 ? 'Maria Lopez knows them.' : `Number ${at}`;
      return { id, kind: 'node', type: 'partner', name: `Org ${at}`, order: '0001', notes };
    });
    edit(open, partners);
    edit(open, [{ id: ids.next('owner'), kind: 'owner', partner: life.library, person }]);
    await open.writer.settled();
    await forget(life);
    await expectNoTrace(life);
    const { own = [] } = (await open.session.shelf.read(life.map)) ?? {};
    const long = own.filter(({ change }) => Object.keys(change.created).length >= 2100);
    expect(long.map(({ act }) => act)).toEqual(['do']);
    expect(JSON.stringify(long)).toContain(`${word} knows them.`);
  });

  test('takes one who went with a deleted partner out of the history too', async () => {
    const life = await lived(testBrowser());
    life.open.store.run(removeNodes, { ids: [life.acme, life.lab] });
    expect(() => personIn(documentIn(life.open))).toThrow();
    await life.open.writer.settled();
    expect(await everythingIn(life.browser, [])).toMatch(traces);
    await forget(life);
    await expectNoTrace(life);
    life.open.store.undo();
    const back = documentIn(life.open);
    expect(named(back, 'Acme Fab').name).toBe('Acme Fab');
    expect(problemsOf(back)).toEqual([]);
  });

  test('takes former names, addresses and numbers along, but no former single word', async () => {
    const life = await lived(testBrowser());
    const { open, person, library } = life;
    const rename = (fields: Readonly<Record<string, readonly [string, string]>>): void => {
      const pick = (at: 0 | 1) =>
        Object.fromEntries(Object.entries(fields).map(([key, pair]) => [key, pair[at]]));
      const updated = { [person]: { from: pick(0), to: pick(1) } };
      open.store.commit({ change: { created: {}, deleted: {}, updated }, label });
    };
    rename({ name: ['Maria Lopez', 'Principal'], phone: [maria.phone, '480 555 0199'] });
    rename({ name: ['Principal', 'Maria L. Ortiz'] });
    open.store.run(setNotes, { id: library, notes: 'The principal knows Maria Lopez.' });
    await forget(life);
    await expectNoTrace(life);
    const text = await everythingIn(life.browser, []);
    expect(text).not.toMatch(/ortiz|480 555/iu);
    expect(text).toContain(`The principal knows ${word}.`);
  });

  test('reaches circles, labels of edits, the title and own fields, numbers too', async () => {
    const life = await lived(testBrowser());
    const { open, map, library } = life;
    const field = open.session.ids.next('field');
    edit(open, [
      {
        id: field,
        kind: 'field',
        name: 'Phone',
        fieldType: 'number',
        audience: 'mine',
        order: '1',
      },
    ]);
    open.store.commit({
      change: {
        created: {},
        deleted: {},
        updated: {
          [library]: {
            from: { [`fields.${field}`]: null },
            to: { [`fields.${field}`]: 6025550142 },
          },
        },
      },
      label,
    });
    open.store.run(renameNode, { id: library, name: 'Office of Maria Lopez' });
    const center = named(documentIn(open), 'Flex Friday').id;
    open.store.run(renameNode, { id: center, name: 'Friends of maria lopez' });
    await forget(life);
    await expectNoTrace(life);
    const [summary] = await open.session.shelf.list();
    expect(summary?.title).toBe(`Friends of ${word}`);
    expect(named(await stored(open.session, map), `Office of ${word}`).fields).toEqual({
      [field]: word,
    });
  });

  test('reaches the copies beside the map', async () => {
    const life = await lived(testBrowser());
    await life.open.writer.settled();
    await life.open.session.shelf.keepSafe(life.map, 'replace');
    life.open.store.run(removeNodes, { ids: [life.acme] });
    await life.open.writer.settled();
    await life.open.session.shelf.keepSafe(life.map, 'replace');
    await forget(life);
    await expectNoTrace(life);
  });

  test('leaves in files only that somebody is gone, newer than what any older copy says', async () => {
    const life = await lived(testBrowser());
    await life.open.writer.settled();
    const before = await life.open.session.shelf.copy(life.map);
    await forget(life);
    const after = await life.open.session.shelf.copy(life.map);
    const gone = after?.removed?.find(({ row }) => row.id === life.person);
    expect(gone?.row).toEqual({
      ...{ id: life.person, kind: 'person', name: word, side: 'partner', forgotten: true },
    });
    const highest =
      Object.values(before?.knows ?? {})
        .sort()
        .at(-1) ?? '';
    expect((gone?.deleted ?? '') > highest).toBe(true);
    const lab = after?.rows.find(({ row }) => row.id === life.lab);
    expect((lab?.stamps.notes ?? '') > highest).toBe(true);
    expect(JSON.stringify(after)).not.toMatch(traces);
  });

  test('reaches what windows left in the emergency net, readable or not', async () => {
    const life = await lived(testBrowser());
    const { open, map, browser } = life;
    await open.writer.settled();
    const left = recordOf(open.session, map, {
      created: {},
      deleted: {},
      updated: { [life.library]: { from: { notes: null }, to: { notes: 'Maria Lopez called' } } },
    });
    browser.localStorage.setItem(`commonwheel.unsaved.tab_gone.${map}`, JSON.stringify([left]));
    browser.localStorage.setItem(`commonwheel.aside.tab_old.${map}`, '{"cut": "Maria Lopez, 602');
    await forget(life);
    await expectNoTrace(life);
    expect(named(await stored(open.session, map), 'Library').notes).toBe(`${word} called`);
  });

  test('reaches what this window could not save yet; it is saved without them', async () => {
    const life = await lived(testBrowser());
    const { open, map, library } = life;
    await open.writer.settled();
    const faults = writeFaults('throws');
    faults.arm(1);
    open.store.run(setNotes, { id: library, notes: 'Maria Lopez has the key' });
    open.session.window.fire('pagehide');
    expect((await open.writer.settled()).is).toBe('notSaved');
    faults.undo();
    await forget(life);
    await open.writer.settled();
    expect(named(await stored(open.session, map), 'Library').notes).toBe(`${word} has the key`);
    expect((await open.writer.settled()).is).toBe('saved');
    await expectNoTrace(life);
  });

  test.each([true, false])(
    'another window lets go of them, with all it has not saved (bells: %s)',
    async (bells) => {
      const browser = testBrowser();
      browser.bells = bells;
      const life = await lived(browser);
      await life.open.writer.settled();
      const there = await openMapIn(await openIn(browser.window()), life.map);
      await there.writer.settled();
      there.store.run(setNotes, { id: life.library, notes: 'Maria Lopez has the key' });
      await there.writer.settled();
      const faults = writeFaults('throws');
      faults.arm(1);
      there.store.run(setNotes, { id: life.acme, notes: 'Call 602-555-0142' });
      expect((await there.writer.settled()).is).toBe('notSaved');
      faults.undo();
      await forget(life);
      there.session.window.fire('focus');
      await there.writer.settled();
      await there.writer.settled();
      expect(JSON.stringify(rowsIn(documentIn(there)))).not.toMatch(traces);
      expect(JSON.stringify(there.store.state.getState().history)).not.toMatch(traces);
      expect(named(documentIn(there), 'Acme Fab').notes).toBe(`Call ${word}`);
      life.open.session.window.fire('focus');
      await life.open.writer.settled();
      expect(rowsIn(documentIn(there))).toEqual(rowsIn(await stored(there.session, life.map)));
      expect(rowsIn(documentIn(life.open))).toEqual(rowsIn(documentIn(there)));
      await expectNoTrace(life, there.session);
      there.store.undo();
      await there.writer.settled();
      await expectNoTrace(life, there.session);
    },
  );

  test('a window that writes before it has heard does not write their name again', async () => {
    const browser = testBrowser();
    browser.bells = false;
    const life = await lived(browser);
    await life.open.writer.settled();
    const there = await openMapIn(await openIn(browser.window()), life.map);
    await there.writer.settled();
    await forget(life);
    there.store.run(setNotes, { id: life.library, notes: 'Thank Maria Lopez' });
    await there.writer.settled();
    expect(named(documentIn(there), 'Library').notes).toBe(`Thank ${word}`);
    await expectNoTrace(life, there.session);
  });

  test('works where the browser keeps nothing beyond the window', async () => {
    const browser = testBrowser();
    const session = await openIn(browser.window(undefined, { indexedDB: undefined as never }));
    expect(session.kind).toBe('temporary');
    const document = mapOf('Flex Friday\n# Mentors\nAcme Fab', session.ids);
    await session.shelf.add(document.map, [...document.rows.values()], { key: 'history.newMap' });
    const open = await openMapIn(session, document.map);
    const person = session.ids.next('person');
    edit(open, [{ id: person, kind: 'person', ...maria, side: 'ours' }]);
    await session.shelf.keepSafe(document.map, 'replace');
    await session.shelf.forgetPerson(document.map, person, word);
    expect(JSON.stringify(await session.shelf.read(document.map))).not.toMatch(traces);
    expect(JSON.stringify(rowsIn(documentIn(open)))).not.toMatch(traces);
    expect(await session.verifyMap(document.map)).toEqual([]);
  });

  test('of nobody, or on a map that is gone, changes nothing', async () => {
    const life = await lived(testBrowser());
    const { open, map } = life;
    await open.writer.settled();
    const before = await open.session.shelf.copy(map);
    await open.session.shelf.forgetPerson(map, open.session.ids.next('person'), word);
    await open.session.shelf.forgetPerson(open.session.ids.next('map'), life.person, word);
    expect(await open.session.shelf.copy(map)).toEqual(before);
    expect(await everythingIn(life.browser, [])).not.toContain('forget');
  });
});
