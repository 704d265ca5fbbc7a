import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../src/domain/audience';
import { setFacts } from '../../../src/domain/commands/bulk';
import { switchField } from '../../../src/domain/commands/fields';
import { fieldsOf } from '../../../src/domain/document';
import { chooseFields } from '../../../src/ui/actions/fieldActions';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab\nMaker Lab\nLibrary');
  const shown = showOn(map, <Inspector />);
  act(() => map.tools.choose(map.named('Acme Fab').id));
  const steps = () => map.tools.map.store.state.getState().history.undo.length;
  return { ...map, ...shown, steps };
};

const opened = async () => {
  const map = await start();
  await map.user.click(screen.getByRole('button', { name: 'More fields' }));
  await map.user.click(screen.getByRole('button', { name: 'Choose fields…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Fields of this map' });
  return { ...map, dialog: within(dialog) };
};

const optional = ['Sector', 'Functions', 'Stage', 'Level', 'Student seat'];

describe('the fields of a map', () => {
  it('a blank map leaves out functions, sector, stage, level, student seat and needs', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    for (const name of [...optional, 'Needs']) {
      expect(screen.queryByLabelText(name)).toBeNull();
      expect(screen.queryByRole('heading', { name })).toBeNull();
    }
    const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(titles).toEqual([
      'Activities',
      'Relationship',
      'What it is',
      'Web and public copies',
      'Notes',
    ]);
  });

  it('are switched on one by one, one undo each', async () => {
    const { user, dialog, steps } = await opened();
    for (const name of optional) await user.click(dialog.getByRole('switch', { name }));
    expect(steps()).toBe(optional.length);
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('combobox', { name: 'Sector' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Functions' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Stage' })).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'Level' })).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'Student seat' })).toBeVisible();
  });

  it('have an audience each, with the usual one marked', async () => {
    const { user, dialog, document: now } = await opened();
    await user.click(dialog.getByRole('button', { name: /Who sees Notes/ }));
    expect(await screen.findByRole('option', { name: /Only me/ })).toHaveTextContent('usual');
    await user.click(screen.getByRole('option', { name: 'Partners' }));
    expect(audienceOf(now(), 'notes')).toBe('partners');
  });

  it('warn before people go into public copies', async () => {
    const { user, dialog } = await opened();
    await user.click(dialog.getByRole('button', { name: /Who sees Contact$|Who sees Contact / }));
    await user.click(await screen.findByRole('option', { name: 'Everyone' }));
    expect(dialog.getByText(/would go into public copies/)).toBeVisible();
  });

  it('are chosen by a command too, but never while a room looks on', async () => {
    const { tools } = await start();
    await act(async () => chooseFields.run(tools));
    expect(await screen.findByRole('dialog', { name: 'Fields of this map' })).toBeVisible();
    act(() => tools.map.session.setState({ projector: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(chooseFields.can(tools)).toBe(false);
  });
});

describe('fields of your own', () => {
  it('are added, renamed, moved and deleted with a way back', async () => {
    const { user, dialog, document: now } = await opened();
    const names = () => fieldsOf(now()).map(({ name }) => name);
    const fresh = dialog.getByRole('textbox', { name: 'New field' });
    await user.type(fresh, 'Bus line{Enter}');
    await user.type(fresh, 'Has a lab');
    await user.click(dialog.getByRole('button', { name: 'Add field' }));
    expect(names()).toEqual(['Bus line', 'Has a lab']);
    const name = dialog.getByRole('textbox', { name: 'Name of the field Bus line' });
    await user.clear(name);
    await user.type(name, 'Bus{Enter}');
    await user.click(dialog.getByRole('button', { name: 'Move Has a lab up' }));
    expect(names()).toEqual(['Has a lab', 'Bus']);
    await user.click(dialog.getByRole('button', { name: 'Delete Bus' }));
    expect(names()).toEqual(['Has a lab']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Has a lab', 'Bus']);
  });

  it('of a name that is taken are refused beside the name, which stays', async () => {
    const { user, dialog, document: now } = await opened();
    const fresh = dialog.getByRole('textbox', { name: 'New field' });
    await user.type(fresh, 'Bus line{Enter}bus line{Enter}');
    expect(fresh).toHaveAccessibleDescription(/of this name already/);
    expect(fresh).toHaveValue('bus line');
    expect(fieldsOf(now())).toHaveLength(1);
  });

  it('say how many values do not fit a new type', async () => {
    const { user, dialog, named, tools } = await opened();
    await user.type(dialog.getByRole('textbox', { name: 'New field' }), 'Students{Enter}');
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    await user.type(screen.getByRole('textbox', { name: 'Students' }), 'many{Enter}');
    await act(async () => chooseFields.run(tools));
    await user.click(await screen.findByRole('button', { name: /Type of Students/ }));
    await user.click(await screen.findByRole('option', { name: 'Number' }));
    expect(screen.getByText('1 value does not fit this type. It stays as it is.')).toBeVisible();
    expect(Object.values(named('Acme Fab').fields ?? {})).toEqual(['many']);
  });
});

describe('web pages', () => {
  it('become links only when they are safe', async () => {
    const { user, named } = await start();
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    const field = screen.getByRole('textbox', { name: 'Web page' });
    await user.type(field, 'acmefab.com{Enter}');
    expect(named('Acme Fab').url).toBe('https://acmefab.com');
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://acmefab.com/');
    await user.clear(field);
    await user.type(field, 'javascript:alert(1){Enter}');
    expect(screen.queryByRole('link')).toBeNull();
    expect(field).toHaveAccessibleDescription(/starts with https/);
  });
});

describe('b22 student voice in the details of the center', () => {
  const voice = async (seats: Readonly<Record<string, 'yes' | 'no'>>) => {
    const map = await start();
    act(() => void map.tools.run(switchField, { key: 'studentSeat', on: true }));
    for (const [name, studentSeat] of Object.entries(seats))
      act(
        () => void map.tools.run(setFacts, { ids: [map.named(name).id], facts: { studentSeat } }),
      );
    act(() => map.tools.choose(map.named('Flex Friday').id));
    return screen.getByRole('group', { name: 'Student voice' });
  };

  it('says the share of those where it is known, and how many are not', async () => {
    const shown = await voice({ 'Acme Fab': 'yes', Library: 'no' });
    expect(shown).toHaveTextContent('50 % have a student seat');
    expect(shown).toHaveTextContent('1 of 2 known');
    expect(shown).toHaveTextContent('1 more is not known yet');
  });

  it('never says 0 % where nobody knows', async () => {
    const shown = await voice({});
    expect(shown).toHaveTextContent('Not known yet');
    expect(shown).not.toHaveTextContent('%');
  });
});
