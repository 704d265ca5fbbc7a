import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { themesOf } from '../../../src/domain/outline';
import { ListScreen } from '../../../src/ui/list/ListScreen';
import { withCanvas } from '../../support/deskFake';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';

withCanvas();
beforeEach(() => localStorage.clear());

const lines = `Flex Friday
# Mentors
Acme Fab
County Health ~warm
# Labs
City College
Rivera Robotics ~wished
Acme Fab -> City College: funds`;

const start = async (text = lines) => {
  const map = await openMapFake(text);
  return { ...map, ...showOn(map, <ListScreen onTable={() => undefined} />) };
};

const grid = () => screen.getByRole('grid');
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const rowOf = (name: string): HTMLElement => {
  const head = screen.getAllByRole('rowheader').find((one) => one.textContent === name);
  return head?.closest<HTMLElement>('[role="row"]') ?? expect.fail(`no row ${name}`);
};

/** The cell of a column in a row, both by what they are called. */
const cell = (name: string, column: string): HTMLElement => {
  const head = screen.getAllByRole('columnheader').find((one) => one.textContent === column);
  const at = head?.getAttribute('aria-colindex');
  const found = rowOf(name).querySelector<HTMLElement>(`[aria-colindex="${at}"]`);
  return found ?? expect.fail(`no cell ${column} of ${name}`);
};

const undone = ({ tools }: FakeMap): number => tools.map.store.state.getState().history.undo.length;

describe('the list', () => {
  it('is a grid with its counts, column headers and a row header for each partner', async () => {
    await start();
    expect(grid()).toHaveAccessibleName('Partners of this map');
    expect(grid()).toHaveAttribute('aria-rowcount', '5');
    expect(grid()).toHaveAttribute('aria-colcount', '10');
    expect(names()).toEqual(['Acme Fab', 'County Health', 'City College', 'Rivera Robotics']);
    expect(rowOf('City College')).toHaveAttribute('aria-rowindex', '4');
    expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName('Partners 4');
  });

  it('changes a cell by typing, as one edit that Undo takes back', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.click(cell('Acme Fab', 'Status'));
    await map.user.keyboard('warm{Enter}');
    expect(map.named('Acme Fab').status).toBe('warm');
    expect(undone(map)).toBe(before + 1);
    expect(cell('County Health', 'Status')).toHaveFocus();
    act(() => map.tools.undo());
    expect(cell('Acme Fab', 'Status')).toHaveTextContent('Existing');
  });

  it('says at the cell why a text does not fit, and changes nothing', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.dblClick(cell('Acme Fab', 'Themes'));
    await map.user.clear(screen.getByRole('combobox', { name: /Themes of Acme Fab/ }));
    await map.user.keyboard('Kitchens{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('There is no theme called “Kitchens”');
    expect(screen.getByRole('combobox', { name: /Themes of Acme Fab/ })).toBeInvalid();
    await map.user.keyboard('{Escape}');
    expect(undone(map)).toBe(before);
    expect(cell('Acme Fab', 'Themes')).toHaveTextContent('Mentors');
    expect(cell('Acme Fab', 'Themes')).toHaveFocus();
  });

  it('keeps what is typed when another cell is pressed, or says at the cell why it cannot', async () => {
    const map = await start();
    await map.user.click(cell('Acme Fab', 'Status'));
    await map.user.keyboard('wished');
    await map.user.click(cell('City College', 'Name'));
    expect(map.named('Acme Fab').status).toBe('wished');
    expect(cell('City College', 'Name')).toHaveFocus();
    await map.user.click(cell('Acme Fab', 'Status'));
    await map.user.keyboard('never');
    await map.user.click(cell('City College', 'Name'));
    expect(cell('Acme Fab', 'Status')).toHaveTextContent(/Wished.*“never” is not one of these/);
    expect(cell('Acme Fab', 'Status')).toBeInvalid();
    await map.user.keyboard('{ArrowDown}');
    expect(cell('Acme Fab', 'Status')).toBeValid();
  });

  it('takes a suggestion with the arrow keys; several themes stand in one cell', async () => {
    const map = await start();
    await map.user.dblClick(cell('Acme Fab', 'Themes'));
    const field = screen.getByRole('combobox', { name: /Themes of Acme Fab/ });
    await map.user.type(field, '; la', { initialSelectionStart: 7, initialSelectionEnd: 7 });
    await map.user.keyboard('{ArrowDown}{Enter}{Enter}');
    const themes = themesOf(map.document(), map.named('Acme Fab'));
    expect(themes).toEqual([map.named('Mentors').id, map.named('Labs').id]);
  });

  it('goes through cells with the arrow keys, Tab leaves', async () => {
    const { user } = await start();
    await user.click(cell('Acme Fab', 'Name'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell('County Health', 'Themes')).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(cell('Rivera Robotics', 'Next contact')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveFocus();
    await user.tab();
    expect(grid().contains(document.activeElement)).toBe(false);
  });

  it('sorts by a header, up, down and back, and keeps that for the map', async () => {
    const map = await start();
    const head = screen.getByRole('columnheader', { name: 'Name' });
    await map.user.click(head);
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Acme Fab', 'City College', 'County Health', 'Rivera Robotics']);
    await map.user.keyboard('{Enter}');
    expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(names()[0]).toBe('Rivera Robotics');
    const kept = localStorage.getItem(`commonwheel:list:${map.tools.map.id}`) ?? '';
    expect(JSON.parse(kept).sheets.partners.sort).toEqual({ key: 'name', way: 'down' });
    await map.user.keyboard('{Enter}');
    expect(head).toHaveAttribute('aria-sort', 'none');
    expect(names()[0]).toBe('Acme Fab');
  });

  it('moves no row while somebody edits the column it is sorted by', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('columnheader', { name: 'Name' }));
    await map.user.click(cell('Acme Fab', 'Name'));
    await map.user.keyboard('Zeta{Enter}');
    expect(names()).toEqual(['Zeta', 'City College', 'County Health', 'Rivera Robotics']);
  });

  it('pastes a block as one edit', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.click(cell('Acme Fab', 'Themes'));
    await map.user.paste('Labs\twished\r\nMentors; Labs\twarm\r\n\texisting\r\n');
    expect(
      ['Acme Fab', 'County Health', 'City College'].map((name) => map.named(name).status),
    ).toEqual(['wished', 'warm', 'existing']);
    expect(themesOf(map.document(), map.named('City College'))).toEqual([]);
    expect(undone(map)).toBe(before + 1);
    expect(within(grid()).getAllByRole('gridcell', { selected: true })).toHaveLength(6);
  });

  it('shows before a paste what cannot be put where, and does the rest when told to', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.click(cell('Acme Fab', 'Themes'));
    await map.user.paste('Kitchens\twished\r\nLabs\tsoon');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('2 cells will change.')).toBeInTheDocument();
    expect(dialog.getByText('2 cells stay as they are:')).toBeInTheDocument();
    expect(dialog.getByText(/no theme called “Kitchens”/)).toBeInTheDocument();
    expect(dialog.getByText(/“soon” is not one of these/)).toBeInTheDocument();
    expect(undone(map)).toBe(before);
    await map.user.click(dialog.getByRole('button', { name: 'Change 2 cells' }));
    expect(undone(map)).toBe(before + 1);
    expect(map.named('Acme Fab').status).toBe('wished');
    expect(themesOf(map.document(), map.named('County Health'))).toEqual([map.named('Labs').id]);
  });

  it.each([
    ['Zebulon', 'Quartermaine', '2009-04-01'],
    ['S-90417', 'Quartermaine', 'Zebulon', '2009-04-01'],
  ])(
    'stops a pasted list of students, counts it, and has none of it: %s %s %s',
    async (...cells) => {
      const map = await start();
      const before = map.document();
      await map.user.click(cell('Acme Fab', 'Name'));
      const names = ['Ada', 'Bo', 'Cyd', 'Dee', 'Eve', 'Flo'];
      const rows = names.map((name, at) =>
        cells.map((text) =>
          text.replace('Zebulon', name).replace('Quart', `${name}q`).replace('01', `1${at}`),
        ),
      );
      await map.user.paste(rows.map((row) => row.join('\t')).join('\r\n'));
      const dialog = await screen.findByRole('dialog');
      expect(dialog).toHaveTextContent(/list of students \(6 rows\), so it was stopped/);
      expect(dialog).not.toHaveTextContent(/termaine/);
      expect(within(dialog).queryByRole('button', { name: /^Change/ })).toBeNull();
      await map.user.click(within(dialog).getByRole('button', { name: 'Close' }));
      expect(screen.queryByText(/list of students/)).toBeNull();
      expect(map.document()).toBe(before);
    },
  );

  it('copies a marked block, and pasting it back changes nothing', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.click(cell('Acme Fab', 'Name'));
    await map.user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}');
    const clipboardData = new DataTransfer();
    fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
    const copied = clipboardData.getData('text/plain');
    expect(copied).toBe('Acme Fab\tMentors\tExisting\r\nCounty Health\tMentors\tWarm');
    await map.user.paste(copied);
    expect(undone(map)).toBe(before);
  });

  it('fills down and empties a block, one edit each', async () => {
    const map = await start();
    const before = undone(map);
    await map.user.click(cell('County Health', 'Status'));
    await map.user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(map.named('Rivera Robotics').status).toBe('warm');
    expect(undone(map)).toBe(before + 1);
    await map.user.click(cell('County Health', 'Themes'));
    await map.user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(themesOf(map.document(), map.named('City College'))).toEqual([]);
    expect(undone(map)).toBe(before + 2);
  });

  it('shares what is selected with the map, and deletes rows with a way back', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('checkbox', { name: 'Select County Health' }));
    await map.user.click(cell('City College', 'Name'));
    await map.user.keyboard('{Control>} {/Control}');
    const ids = ['County Health', 'City College'].map((name) => map.named(name).id);
    expect(map.tools.map.session.getState().selection).toEqual(ids);
    expect(rowOf('City College')).toHaveAttribute('aria-selected', 'true');
    await map.user.click(screen.getByRole('button', { name: 'Delete 2 rows' }));
    expect(names()).toEqual(['Acme Fab', 'Rivera Robotics']);
    act(() => map.tools.undo());
    expect(names()).toHaveLength(4);
  });

  it('b2 puts what the filter fades at the end, with the sentence of the map', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('button', { name: 'Warm' }));
    expect(names()).toEqual(['County Health', 'Acme Fab', 'City College', 'Rivera Robotics']);
    expect(rowOf('Acme Fab')).toHaveAttribute('data-faded');
    expect(document.querySelector('.filter-sentence')?.textContent).toBe(
      'showing 1 of 4 · 3 faded · show all',
    );
  });

  it('adds a row by the line of the map', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('combobox', { name: 'Add to the map' }));
    await map.user.keyboard('Harbor Museum / Ana @Labs ~wished{Enter}');
    expect(cell('Harbor Museum', 'Status')).toHaveTextContent('Wished');
    expect(cell('Harbor Museum', 'Contact')).toHaveTextContent('Ana');
  });

  it('chooses columns: what is shown, its order, what stays in view', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Kind' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Sector' }));
    await user.click(dialog.getByRole('button', { name: 'Move Status up' }));
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads.slice(1, 4)).toEqual(['Name', 'Status', 'Themes']);
    expect(heads).not.toContain('Kind');
    expect(heads).toContain('Sector');
  });

  it('opens a menu for the header and the cell by key', async () => {
    const { user } = await start();
    await user.click(cell('Acme Fab', 'Status'));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(await screen.findByRole('menuitem', { name: /Fill down/ })).toBeInTheDocument();
    await user.keyboard('{Escape}{Control>}{ArrowUp}{/Control}{ArrowUp}');
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Leave out' }));
    expect(screen.queryByRole('columnheader', { name: 'Status' })).toBeNull();
  });
});

describe('the other sheets', () => {
  it('changes connections: both ends, the words, the direction', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('tab', { name: /Connections/ }));
    await map.user.click(cell('Acme Fab', 'To'));
    await map.user.keyboard('Labs{Enter}');
    await map.user.click(cell('Acme Fab', 'How they are connected'));
    await map.user.keyboard('lends tools to{Enter}');
    const [link] = rowsOf(map.document(), 'link');
    expect([link?.to, link?.type]).toEqual([map.named('Labs').id, 'lends tools to']);
    await map.user.click(cell('Acme Fab', 'To'));
    await map.user.keyboard('Acme Fab{Enter}');
    expect(screen.getByRole('alert')).toBeInTheDocument();
    expect(rowsOf(map.document(), 'link')[0]?.to).toBe(map.named('Labs').id);
  });

  it('adds connections and people by two names, and says who is not there', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('tab', { name: /Connections/ }));
    await map.user.type(screen.getByRole('combobox', { name: 'From' }), 'City College');
    await map.user.type(screen.getByRole('combobox', { name: 'To' }), 'Labs{Enter}');
    expect(names()).toEqual(['Acme Fab', 'City College']);
    await map.user.click(screen.getByRole('tab', { name: /People/ }));
    await map.user.type(screen.getByRole('combobox', { name: 'Name of the contact' }), 'Ana');
    await map.user.type(screen.getByRole('combobox', { name: 'Partner' }), 'Nobody{Enter}');
    expect(screen.getByRole('combobox', { name: 'Partner' })).toHaveAccessibleDescription(
      'No partner is called “Nobody”. Add the partner first.',
    );
    await map.user.clear(screen.getByRole('combobox', { name: 'Partner' }));
    await map.user.type(screen.getByRole('combobox', { name: 'Partner' }), 'Acme Fab{Enter}');
    expect(names()).toEqual(['Ana']);
    await map.user.click(cell('Ana', 'E-mail'));
    await map.user.keyboard('ana@acme.example{Enter}');
    expect(rowsOf(map.document(), 'person')[0]?.email).toBe('ana@acme.example');
  });

  it('adds an activity by its line, and changes it in cells', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('tab', { name: /Activities/ }));
    const line = screen.getByRole('textbox', { name: 'Add an activity in one line' });
    await map.user.type(line, 'tour at Acme Fab, 22 students{Enter}');
    await map.user.click(cell('Tour', 'Students'));
    await map.user.keyboard('25{Enter}');
    expect(rowsOf(map.document(), 'activity')[0]?.students).toBe(25);
    await map.user.click(cell('Tour', 'Students'));
    await map.user.keyboard('-3{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('whole number');
  });
});

describe('the list in front of a room', () => {
  it('shows no column, sheet or name that is only mine', async () => {
    const map = await start();
    await map.user.click(screen.getByRole('combobox', { name: 'Add to the map' }));
    await map.user.keyboard('Bay Corp / Secret Person{Enter}');
    expect(screen.getByRole('tab', { name: /People/ })).toBeInTheDocument();
    act(() => map.tools.map.session.setState({ projector: true }));
    expect(screen.queryByRole('tab', { name: /People/ })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'Contact' })).toBeNull();
    expect(document.body.textContent).not.toContain('Secret Person');
    await map.user.click(screen.getByRole('button', { name: 'Columns' }));
    expect(screen.queryByRole('checkbox', { name: 'Notes' })).toBeNull();
  });
});
