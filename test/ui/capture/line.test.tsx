import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { outlineOf, partnersOf } from '../../../src/domain/outline';
import { DeskFoot } from '../../../src/ui/map/DeskFoot';
import { openMapFake, showOn } from '../../support/openMapFake';

const small = `Flex Friday
# Mentors
Acme Fab ~warm
# Speakers
Beta Labs`;

/** What the line is about to change. */
const sign = () => document.querySelector('.line-amending')?.textContent;

const start = async (text = small) => {
  const map = await openMapFake(text);
  const tables: File[] = [];
  const shown = showOn(map, <DeskFoot onTable={(file) => tables.push(file)} />);
  const line = screen.getByRole('combobox', { name: 'Add to the map' });
  const { session, store } = map.tools.map;
  const use = (theme: string | null) =>
    act(() => session.setState({ theme: theme ? map.named(theme).id : null }));
  const names = () => partnersOf(map.document()).map(({ name }) => name);
  const inTheme = (name: string) =>
    outlineOf(map.document())
      .themes.find(({ theme }) => theme.name === name)
      ?.partners.map((partner) => partner.name);
  const undos = () => store.state.getState().history.undo.length;
  const options = () => screen.queryAllByRole('option').map((one) => one.textContent);
  const said = (text: string) =>
    waitFor(() => expect(screen.getByTestId('polite')).toHaveTextContent(text));
  const type = async (keys: string) => {
    act(() => line.focus());
    await shown.user.keyboard(keys);
  };
  return { ...map, ...shown, line, tables, use, names, inTheme, undos, options, said, type };
};

describe('the capture line', () => {
  it('each Enter is one edit, whatever the line says', async () => {
    const { type, undos, named, document, inTheme, use } = await start();
    use('Mentors');
    await type('Delta / Maria Lopez @Speakers ~wished !Ana gives: lathe, room; Gamma{Enter}');
    expect(undos()).toBe(1);
    expect(named('Delta').status).toBe('wished');
    expect(inTheme('Speakers')).toContain('Delta');
    expect(inTheme('Mentors')).toContain('Gamma');
    expect(
      rowsOf(document(), 'person')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ana', 'Maria Lopez']);
    expect(rowsOf(document(), 'exchangeItem').map(({ text }) => text)).toEqual(['lathe', 'room']);
  });

  it('has spell check on, autocorrect and the browser’s own memory off', async () => {
    const { line } = await start();
    expect(line).toHaveAttribute('spellcheck', 'true');
    expect(line).toHaveAttribute('autocorrect', 'off');
    expect(line).toHaveAttribute('autocomplete', 'off');
  });

  it('says what was added, where, and how many are there now', async () => {
    const { type, use, said } = await start();
    use('Mentors');
    await type('County Health{Enter}');
    await said('County Health added to Mentors. 2 partners.');
  });

  it('leaves Enter to an input method that is still making a word', async () => {
    const { line, names } = await start();
    act(() => line.focus());
    fireEvent.change(line, { target: { value: 'にほん' } });
    fireEvent.keyDown(line, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(line, { key: 'Enter', keyCode: 229 });
    expect(names()).toEqual(['Acme Fab', 'Beta Labs']);
  });

  it('`# theme` that is there goes to it and makes nothing', async () => {
    const { type, undos, tools, named, said } = await start();
    await type('# speakers{Enter}');
    expect(undos()).toBe(0);
    expect(tools.map.session.getState().theme).toBe(named('Speakers').id);
    await said('Next partners go to Speakers.');
  });
});

describe('suggestions', () => {
  it('after @ the themes, and a new one', async () => {
    const { type, options, line } = await start();
    await type('Delta @');
    expect(line).toHaveAttribute('aria-expanded', 'true');
    expect(options()).toEqual(['Mentors', 'Speakers']);
    await type('Sp');
    expect(options()).toEqual(['Speakers', 'New theme “Sp”']);
  });

  it('Down goes into the list, Enter there writes it into the line', async () => {
    const { type, line, names, undos } = await start();
    await type('Delta @s{ArrowDown}');
    const option = screen.getByRole('option', { name: 'Speakers' });
    expect(option).toHaveAttribute('aria-selected', 'true');
    expect(line).toHaveAttribute('aria-activedescendant', option.id);
    expect(line).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    await type('{Enter}');
    expect(line).toHaveValue('Delta @Speakers ');
    expect(undos()).toBe(0);
    await type('{Enter}');
    expect(names()).toContain('Delta');
  });

  it('never block Enter: without a step into the list the line is entered as typed', async () => {
    const { type, named, inTheme } = await start();
    await type('Delta @Spea{Enter}');
    expect(named('Spea').type).toBe('theme');
    expect(inTheme('Spea')).toEqual(['Delta']);
  });

  it('Up leaves the list again; Esc closes the list before anything else', async () => {
    const { type, line, options } = await start();
    await type('Delta @{ArrowDown}{ArrowUp}');
    expect(line).not.toHaveAttribute('aria-activedescendant');
    await type('{Escape}');
    expect(options()).toEqual([]);
    expect(line).toHaveFocus();
    expect(line).toHaveValue('Delta @');
  });

  it('a press takes one, and the keyboard stays in the line', async () => {
    const { type, user, line } = await start();
    await type('Delta @');
    await user.click(screen.getByRole('option', { name: 'Mentors' }));
    expect(line).toHaveValue('Delta @Mentors ');
    expect(line).toHaveFocus();
  });

  it('after ~ the three statuses in the language of the screen', async () => {
    const { type, options, services, line, named } = await start();
    await type('Delta ~');
    expect(options()).toEqual(['Existing', 'Warm', 'Wished']);
    await type('{Backspace}');
    act(() => services.preferences.setState({ language: 'es' }));
    await type('~');
    expect(options()).toEqual(['Actual', 'En conversación', 'Deseado']);
    await type('en{ArrowDown}{Enter}{Enter}');
    expect(named('Delta').status).toBe('warm');
    expect(line).toHaveValue('');
  });

  it('after ! our people, after / the contacts we know', async () => {
    const { type, options } = await start();
    await type('One / Maria Lopez !Ana Ruiz{Enter}');
    await type('Two !');
    expect(options()).toEqual(['Ana Ruiz']);
    await type('{Escape}{Backspace}/ mar');
    expect(options()).toEqual(['Maria Lopez']);
  });

  it('shows a room no people', async () => {
    const { type, options, tools } = await start();
    await type('One / Maria Lopez !Ana Ruiz{Enter}');
    act(() => tools.map.session.setState({ projector: true }));
    await type('Two !');
    expect(options()).toEqual([]);
    await type('{Backspace}/ M');
    expect(options()).toEqual([]);
  });

  it('a name that is there already is pointed out, and can be changed from there', async () => {
    const { type, options, line } = await start();
    await type('acme');
    expect(options()).toEqual(['Acme Fab is already in MentorsEnter changes it']);
    await type('{ArrowDown}{Enter}');
    expect(sign()).toBe('Changing Acme Fab');
    expect(line).toHaveValue('Acme Fab @Mentors ~warm');
  });

  it('a name with marks in it is written so that it reads back', async () => {
    const { type, line, inTheme } = await start('Flex Friday\n# R / D');
    await type('Delta @r{ArrowDown}{Enter}{Enter}');
    expect(line).toHaveValue('');
    expect(inTheme('R / D')).toEqual(['Delta']);
  });
});

describe('Up in the line', () => {
  it('brings back the last entry to change it, as one edit of its own', async () => {
    const { type, line, undos, named, inTheme, said, use } = await start();
    use('Mentors');
    await type('Delta{Enter}{ArrowUp}');
    expect(line).toHaveValue('Delta @Mentors');
    expect(sign()).toBe('Changing Delta');
    await said('Changing Delta');
    await type(' ~wished{Enter}');
    expect(undos()).toBe(2);
    expect(named('Delta').status).toBe('wished');
    expect(inTheme('Mentors')).toEqual(['Acme Fab', 'Delta']);
    expect(line).toHaveValue('');
    expect(sign()).toBeUndefined();
  });

  it('again goes to the one before, Down comes back; Esc leaves everything as it was', async () => {
    const { type, line, undos } = await start();
    await type('Delta{Enter}Gamma{Enter}{ArrowUp}{ArrowUp}');
    expect(sign()).toBe('Changing Delta');
    await type('{ArrowDown}');
    expect(sign()).toBe('Changing Gamma');
    await type(' and more{Escape}');
    expect(line).toHaveValue('');
    expect(undos()).toBe(2);
  });

  it('at the start of a line keeps what was typed for afterwards', async () => {
    const { type, line } = await start();
    await type('Half a na{Home}{ArrowUp}');
    expect(sign()).toBe('Changing Beta Labs');
    await type('{Escape}');
    expect(line).toHaveValue('Half a na');
  });

  it('changes a theme and the center too, by name', async () => {
    const { type, line, named } = await start('Flex Friday');
    await type('# Mentros{Enter}{ArrowUp}');
    expect(line).toHaveValue('# Mentros');
    fireEvent.change(line, { target: { value: '# Mentors' } });
    await type('{Enter}');
    expect(named('Mentors').type).toBe('theme');
  });

  it('a line that cannot be taken says why and changes nothing', async () => {
    const { type, line } = await start();
    await type('{ArrowUp}');
    fireEvent.change(line, { target: { value: '' } });
    await type('{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(sign()).toBe('Changing Beta Labs');
  });

  it('changes nothing while a room looks on: the line would show who the contact is', async () => {
    const { type, line, tools, said } = await start();
    await type('One / Maria Lopez{Enter}{ArrowUp}');
    expect(line).toHaveValue('One / Maria Lopez');
    act(() => tools.map.session.setState({ projector: true }));
    expect(line).toHaveValue('');
    await type('{ArrowUp}');
    expect(line).toHaveValue('');
    await said('Entries can be changed here once the view for a room is off.');
  });
});

describe('themes of the line', () => {
  it('Tab goes through them once fast entry is on, and the line says so', async () => {
    const { type, tools, named, said, line } = await start();
    await type('Delta{Enter}');
    await type('{Tab}');
    expect(tools.map.session.getState().theme).toBe(named('Mentors').id);
    await type('{Tab}');
    await said('Next partners go to Speakers.');
    await type('{Shift>}{Tab}{/Shift}');
    expect(tools.map.session.getState().theme).toBe(named('Mentors').id);
    expect(line).toHaveAccessibleDescription(/Tab changes the theme/);
  });

  it('Esc gives the keyboard away while the tree is still on its way: letters are keys then', async () => {
    const { type, line, user } = await start();
    await type('{Escape}');
    await user.keyboard('gs');
    expect(line).not.toHaveFocus();
    expect(line).toHaveValue('');
  });

  it('Tab goes on through the page before that', async () => {
    const { type, line } = await start();
    await type('{Tab}');
    expect(line).not.toHaveFocus();
  });

  it('a counter for each theme goes up with every entry, the one in use is marked', async () => {
    const { type, use } = await start();
    use('Mentors');
    await type('Delta{Enter}');
    expect(screen.getByRole('radio', { name: 'Mentors, 2 partners' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Speakers, 1 partner' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Not sorted yet, 0 partners' })).toBeVisible();
  });

  it('a press on a counter chooses its theme and gives the keyboard back to the line', async () => {
    const { user, tools, named, line } = await start();
    await user.click(screen.getByRole('radio', { name: /^Speakers/ }));
    expect(tools.map.session.getState().theme).toBe(named('Speakers').id);
    await waitFor(() => expect(line).toHaveFocus());
    await user.click(screen.getByRole('radio', { name: /^Not sorted/ }));
    expect(tools.map.session.getState().theme).toBeNull();
  });

  it('counters are not there before there is a theme', async () => {
    await start('Flex Friday');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
