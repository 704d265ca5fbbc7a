import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { applied, creating } from '../../../src/domain/change';
import { addToTheme } from '../../../src/domain/commands/sort';
import { linksOf, rowsOf } from '../../../src/domain/document';
import { outlineOf } from '../../../src/domain/outline';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { clipType } from '../../../src/ui/map/copying';
import { holdCopy } from '../../../src/ui/map/heldCopy';
import { useClipboard } from '../../../src/ui/map/useClipboard';
import { Outline } from '../../../src/ui/outline/Outline';
import { countingIds } from '../../support/ids';
import { named } from '../../support/maps';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sketchOf } from '../../support/sketch';

const text = `Flex Friday
# Mentors
Acme Fab ~warm
Maker Lab
# Places
Library
Acme Fab -> Library: funds`;

/** A clipboard that keeps what events put on it. */
const board = () => {
  const data = new Map<string, string>();
  return {
    data,
    clipboardData: {
      setData: (type: string, value: string) => void data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
    },
  };
};

const withContact = () => {
  const document = sketchOf(text, countingIds());
  const [person, contact] = ['person_0000000000000000000901', 'contact_0000000000000000000902'];
  return applied(
    document,
    creating(
      { id: person, kind: 'person', name: 'Maria Lopez', side: 'partner' } as never,
      { id: contact, kind: 'contact', partner: named(document, 'Acme Fab').id, person } as never,
    ),
  );
};

const Listening = ({ onTable }: { onTable: (file: File) => void }) => {
  useClipboard(onTable);
  return null;
};

const start = async (given: Parameters<typeof openMapFake>[0] = withContact()) => {
  const map = await openMapFake(given);
  const tables: File[] = [];
  const shown = showOn(
    map,
    <>
      <Listening onTable={(file) => tables.push(file)} />
      <Outline isShown actions={mapActions} />
      <input aria-label="elsewhere" />
    </>,
  );
  const { session, store } = map.tools.map;
  return {
    ...map,
    ...shown,
    tables,
    selected: () => session.getState().selection.map((id) => map.node(id)?.name),
    undos: () => store.state.getState().history.undo,
    themes: () =>
      outlineOf(map.document()).themes.map(({ theme, partners }) => [
        theme.name,
        ...partners.map(({ name }) => name),
      ]),
  };
};

const item = (name: RegExp) => screen.getAllByRole('treeitem', { name })[0] as HTMLElement;
const focusOn = (name: RegExp): void => act(() => item(name).focus());

beforeEach(() => holdCopy(null));

describe('Ctrl+C/X/V/D | copy/cut/paste/duplicate; pasting lines or a sheet column makes one partner per line', () => {
  it('copies lines for any program and rows for a map', async () => {
    await start();
    const clipboard = board();
    focusOn(/^Acme Fab/);
    fireEvent.copy(item(/^Acme Fab/), clipboard);
    expect(clipboard.data.get('text/plain')).toBe('Acme Fab / Maria Lopez @Mentors ~warm');
    const rows = JSON.parse(clipboard.data.get(clipType) ?? '{}');
    expect(rows.rows.map(({ kind }: { kind: string }) => kind)).toEqual([
      'node',
      'person',
      'contact',
    ]);
    await waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent('1 circle copied.'));
  });

  it('a copied theme reads as a theme with its partners', async () => {
    await start();
    const clipboard = board();
    focusOn(/^Mentors/);
    fireEvent.copy(item(/^Mentors/), clipboard);
    expect(clipboard.data.get('text/plain')).toBe(
      '# Mentors\nAcme Fab / Maria Lopez ~warm\nMaker Lab',
    );
  });

  it('pastes new circles beside their own, chosen, by one undo', async () => {
    const { themes, selected, undos, document: now, named: of } = await start();
    const clipboard = board();
    const original = of('Acme Fab').id;
    focusOn(/^Acme Fab/);
    fireEvent.copy(item(/^Acme Fab/), clipboard);
    fireEvent.paste(item(/^Acme Fab/), clipboard);
    expect(themes()[0]).toEqual(['Mentors', 'Acme Fab', 'Maker Lab', 'Acme Fab']);
    expect(selected()).toEqual(['Acme Fab']);
    expect(undos()).toHaveLength(1);
    expect(rowsOf(now(), 'person')).toHaveLength(1);
    expect(of('Acme Fab').id).toBe(original);
  });

  it('pastes into the theme that is chosen', async () => {
    const { themes } = await start();
    const clipboard = board();
    focusOn(/^Acme Fab/);
    fireEvent.copy(item(/^Acme Fab/), clipboard);
    focusOn(/^Places/);
    fireEvent.paste(item(/^Places/), clipboard);
    expect(themes()[1]).toEqual(['Places', 'Library', 'Acme Fab']);
  });

  it('cuts by one undo, and a paste brings everything back, its contact too', async () => {
    const { themes, tools, document: now, undos } = await start();
    const clipboard = board();
    focusOn(/^Acme Fab/);
    fireEvent.cut(item(/^Acme Fab/), clipboard);
    expect(themes()[0]).toEqual(['Mentors', 'Maker Lab']);
    expect([rowsOf(now(), 'person'), linksOf(now())]).toEqual([[], []]);
    focusOn(/^Places/);
    fireEvent.paste(item(/^Places/), clipboard);
    expect(themes()[1]).toEqual(['Places', 'Library', 'Acme Fab']);
    expect(rowsOf(now(), 'contact')).toHaveLength(1);
    expect(undos().map(({ label }) => label.key)).toEqual(['history.cut', 'history.paste']);
    act(() => {
      tools.undo();
      tools.undo();
    });
    expect(themes()).toEqual([
      ['Mentors', 'Acme Fab', 'Maker Lab'],
      ['Places', 'Library'],
    ]);
  });

  it('takes rows of another map of another window, with people of its own', async () => {
    const first = await start();
    const clipboard = board();
    focusOn(/^Acme Fab/);
    fireEvent.copy(item(/^Acme Fab/), clipboard);
    first.unmount();
    holdCopy(null);
    const other = await start(sketchOf('Other\n# Schools', countingIds(7000)));
    focusOn(/^Schools/);
    fireEvent.paste(item(/^Schools/), clipboard);
    expect(other.themes()).toEqual([['Schools', 'Acme Fab']]);
    expect(rowsOf(other.document(), 'person').map(({ name }) => name)).toEqual(['Maria Lopez']);
  });

  it('takes no rows that are not sound, but the lines beside them', async () => {
    const { themes } = await start();
    const clipboard = board();
    clipboard.data.set('text/plain', 'Northside Robotics');
    clipboard.data.set(clipType, '{"map":"map_1","rows":[{"kind":"node"}]}');
    focusOn(/^Places/);
    fireEvent.paste(item(/^Places/), clipboard);
    expect(themes()[1]).toEqual(['Places', 'Library', 'Northside Robotics']);
  });

  it('makes one partner per pasted line, in the theme in use, by one undo', async () => {
    const { themes, undos, selected } = await start();
    const clipboard = board();
    clipboard.data.set('text/plain', 'Museum\r\nCity Hall ~wished\n\nRadio');
    focusOn(/^Library/);
    fireEvent.paste(item(/^Library/), clipboard);
    expect(themes()[1]).toEqual(['Places', 'Library', 'Museum', 'City Hall', 'Radio']);
    expect(selected()).toEqual(['Museum', 'City Hall', 'Radio']);
    expect(undos()).toHaveLength(1);
  });

  it('gives a table of several columns to the import', async () => {
    const { tables, undos } = await start();
    const clipboard = board();
    clipboard.data.set('text/plain', 'Name\tTheme\nMuseum\tPlaces\nRadio\tMedia');
    focusOn(/^Library/);
    fireEvent.paste(item(/^Library/), clipboard);
    expect(await tables[0]?.text()).toBe('Name\tTheme\nMuseum\tPlaces\nRadio\tMedia');
    expect(undos()).toEqual([]);
  });

  it('duplicates in place with Ctrl+D, all that are chosen, with connections among them', async () => {
    const { user, themes, document: now, selected, undos } = await start();
    focusOn(/^Acme Fab/);
    await user.keyboard(' ');
    focusOn(/^Library/);
    await user.keyboard(' {Control>}d{/Control}');
    expect(themes()).toEqual([
      ['Mentors', 'Acme Fab', 'Maker Lab', 'Acme Fab'],
      ['Places', 'Library', 'Library'],
    ]);
    expect(linksOf(now()).map(({ type }) => type)).toEqual(['funds', 'funds']);
    expect(selected()).toEqual(['Acme Fab', 'Library']);
    expect(undos()).toHaveLength(1);
  });

  it('leaves the clipboard to text fields and to text that is marked', async () => {
    const { undos } = await start();
    const clipboard = board();
    clipboard.data.set('text/plain', 'Museum');
    const field = screen.getByRole('textbox', { name: 'elsewhere' });
    act(() => field.focus());
    fireEvent.paste(field, clipboard);
    fireEvent.cut(field, clipboard);
    expect(undos()).toEqual([]);
  });

  it('refuses to cut the center and keeps the clipboard as it was', async () => {
    const { undos } = await start();
    const clipboard = board();
    focusOn(/^Flex/);
    fireEvent.cut(item(/^Flex/), clipboard);
    expect([undos(), clipboard.data.size]).toEqual([[], 0]);
  });
});

describe('what is only mine', () => {
  it('is not on the clipboard while a room looks on, and still comes back by cut and paste', async () => {
    const { tools, document: now } = await start();
    const clipboard = board();
    act(() => tools.map.session.setState({ projector: true }));
    focusOn(/^Acme Fab/);
    fireEvent.cut(item(/^Acme Fab/), clipboard);
    expect([...clipboard.data.values()].join()).not.toContain('Maria');
    focusOn(/^Places/);
    fireEvent.paste(item(/^Places/), clipboard);
    expect(rowsOf(now(), 'person').map(({ name }) => name)).toEqual(['Maria Lopez']);
  });
});

describe('the same by the menu', () => {
  it('duplicates one, and cuts one', async () => {
    const { user, themes, tools, named: of } = await start();
    act(() => {
      tools.run(addToTheme, { id: of('Library').id, theme: of('Mentors').id });
    });
    focusOn(/^Maker Lab/);
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    expect(themes()[0]).toEqual(['Mentors', 'Acme Fab', 'Maker Lab', 'Library', 'Maker Lab']);
    focusOn(/^Acme Fab/);
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Cut' }));
    expect(themes()[0]).toEqual(['Mentors', 'Maker Lab', 'Library', 'Maker Lab']);
  });
});
