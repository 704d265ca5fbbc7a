import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/domain/document';
import { themesOf } from '../../../src/domain/outline';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { openMapFake, showOn } from '../../support/openMapFake';

const text = `Flex Friday
# Education
Makerspace ~warm
Acme Fab
# Health
County Health
Makerspace -> County Health: funds`;

const start = async (chosen: string) => {
  const map = await openMapFake(text);
  const shown = showOn(map, <Inspector />);
  const choose = (name: string) => act(() => map.tools.choose(map.named(name).id));
  choose(chosen);
  const undo = () => act(() => map.tools.undo());
  const steps = () => map.tools.map.store.state.getState().history.undo.length;
  return { ...map, ...shown, choose, undo, steps };
};

const field = (name: string) => screen.getByRole('textbox', { name });

describe('the details of what is chosen', () => {
  it('are a region of their own, there while something is chosen', async () => {
    const { tools, named } = await start('Acme Fab');
    expect(screen.getByRole('region', { name: 'Details' })).toBeVisible();
    const both = [named('Acme Fab').id, named('Makerspace').id];
    act(() => tools.map.session.setState({ selection: both }));
    expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
    expect(screen.getByRole('region', { name: '2 partners' })).toBeVisible();
    act(() => tools.map.session.setState({ selection: [] }));
    expect(screen.queryByRole('region')).toHaveAccessibleName('Messages');
  });

  it('close by the button and by Escape, and the choice ends', async () => {
    const { user, tools, choose } = await start('Acme Fab');
    await user.click(screen.getByRole('button', { name: 'Close details' }));
    expect(tools.map.session.getState().selection).toEqual([]);
    choose('Acme Fab');
    await user.click(field('Name'));
    await user.keyboard('{Escape}');
    expect(tools.map.session.getState().selection).toEqual([]);
  });

  it('show who it is, contacts, gives, gets and the next contact first; the rest only when asked for', async () => {
    const { user, choose } = await start('Acme Fab');
    const first = screen.getAllByRole('group').map((one) => one.getAttribute('aria-labelledby'));
    const labels = first.map((id) => document.getElementById(id ?? '')?.textContent);
    expect(labels).toEqual(expect.arrayContaining(['Contact', 'Gives', 'Gets']));
    expect(screen.getByLabelText('Next contact')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Kind/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    expect(screen.getByRole('button', { name: /Kind/ })).toBeVisible();
    choose('Makerspace');
    expect(screen.getByRole('button', { name: 'More fields' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });
});

describe('editing a circle', () => {
  it('takes a name when the field is left: one undo a field', async () => {
    const { user, named, undo, steps } = await start('Acme Fab');
    const { id } = named('Acme Fab');
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Acme Works');
    expect(steps()).toBe(0);
    await user.tab();
    expect(named('Acme Works').id).toBe(id);
    expect(steps()).toBe(1);
    undo();
    expect(field('Name')).toHaveValue('Acme Fab');
  });

  it('takes it on Enter, and goes back on Escape without closing', async () => {
    const { user, named } = await start('Acme Fab');
    await user.type(field('Name'), ' Inc{Enter}');
    expect(named('Acme Fab Inc')).toBeDefined();
    await user.type(field('Name'), 'orporated{Escape}');
    expect(field('Name')).toHaveValue('Acme Fab Inc');
  });

  it('refuses a name over 120 while typing with the count, and keeps it for when one comes back', async () => {
    const { user, named, choose, steps } = await start('Acme Fab');
    const long = 'x'.repeat(121);
    await user.clear(field('Name'));
    await user.click(field('Name'));
    await user.paste(long);
    expect(field('Name')).toHaveAccessibleDescription(/121 characters; at most 120 fit/);
    choose('Makerspace');
    expect(field('Name')).toHaveValue('Makerspace');
    choose('Acme Fab');
    expect(field('Name')).toHaveValue(long);
    expect(field('Name')).toBeInvalid();
    expect(named('Acme Fab')).toBeDefined();
    expect(steps()).toBe(0);
  });

  it('goes back to the name when it is emptied', async () => {
    const { user, steps } = await start('Acme Fab');
    await user.clear(field('Name'));
    await user.tab();
    expect(field('Name')).toHaveValue('Acme Fab');
    expect(steps()).toBe(0);
  });

  it('loses nothing that was typed when something else is chosen, or the page goes', async () => {
    const { user, choose, node, named } = await start('Acme Fab');
    const { id } = named('Acme Fab');
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    await user.type(field('Notes'), 'Ask for the tour');
    choose('Makerspace');
    expect(node(id)?.notes).toBe('Ask for the tour');
    await user.type(field('Notes'), 'Opens in May');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(named('Makerspace').notes).toBe('Opens in May');
  });

  it('keeps markup, formulas, emoji and right-to-left text as text', async () => {
    const { user, named } = await start('Acme Fab');
    const odd = '<img src=x onerror=alert(1)> =1+1 👩‍🏫 مدرسة';
    await user.clear(field('Name'));
    await user.click(field('Name'));
    await user.paste(odd);
    await user.tab();
    expect(named(odd)).toBeDefined();
    expect(field('Name')).toHaveValue(odd);
    expect(field('Name')).toHaveAttribute('dir', 'auto');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText(/invisible/)).toBeNull();
  });

  it('says so when a text holds characters that nobody sees', async () => {
    const { user } = await start('Acme Fab');
    await user.click(field('Name'));
    await user.paste('\u200b\u202e');
    expect(field('Name')).toHaveAccessibleDescription(
      'Contains invisible characters (U+200B, U+202E).',
    );
  });

  it('counts notes near the limit and refuses more than 4,000', async () => {
    const { user, named } = await start('Acme Fab');
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    await user.click(field('Notes'));
    await user.paste('n'.repeat(4000));
    expect(field('Notes')).toHaveAccessibleDescription('4,000 of 4,000 characters');
    await user.tab();
    expect(named('Acme Fab').notes).toHaveLength(4000);
    await user.type(field('Notes'), 'n');
    expect(field('Notes')).toBeInvalid();
    expect(field('Notes')).toHaveAccessibleDescription(/4001 characters; at most 4000 fit/);
  });

  it('sets the status, which can be undone', async () => {
    const { user, named, undo } = await start('Acme Fab');
    await user.click(screen.getByRole('radio', { name: 'Wished' }));
    expect(named('Acme Fab').status).toBe('wished');
    undo();
    expect(screen.getByRole('radio', { name: 'Existing' })).toBeChecked();
  });

  it('adds a theme and takes one away, down to Not sorted yet', async () => {
    const { user, named, document: now } = await start('Acme Fab');
    const themes = () => themesOf(now(), named('Acme Fab'));
    await user.click(screen.getByRole('button', { name: 'Also in…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Health' }));
    expect(themes()).toEqual([named('Education').id, named('Health').id]);
    const chips = screen.getByRole('list', { name: 'Themes' });
    expect(within(chips).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Take out of Education' }));
    await user.click(screen.getByRole('button', { name: 'Take out of Health' }));
    expect(themes()).toEqual([]);
    expect(screen.getByText('Not sorted yet')).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Put into a theme…' })).toHaveFocus(),
    );
  });

  it('says what kind of partner it is', async () => {
    const { user, named } = await start('Acme Fab');
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    await user.click(screen.getByRole('button', { name: /Kind/ }));
    await user.click(await screen.findByRole('option', { name: 'Company' }));
    expect(named('Acme Fab').partnerKind).toBe('company');
  });

  it('gives a theme another color and puts it under another theme, but never under itself', async () => {
    const { user, named } = await start('Education');
    expect(screen.getByText('2 partners')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Teal, open square' }));
    expect(named('Education').color).toBe(7);
    await user.click(screen.getByRole('button', { name: /Part of/ }));
    const options = (await screen.findAllByRole('option')).map((one) => one.textContent);
    expect(options).toEqual(['No other theme', 'Health']);
    await user.click(screen.getByRole('option', { name: 'Health' }));
    expect(named('Education').parent).toBe(named('Health').id);
  });

  it('makes the center a backbone', async () => {
    const { user, named } = await start('Flex Friday');
    await user.click(screen.getByRole('radio', { name: 'Backbone' }));
    expect(named('Flex Friday').centerKind).toBe('backbone');
  });
});

describe('going from a circle to its connection', () => {
  it('keeps the keyboard in the sheet', async () => {
    const { user } = await start('Makerspace');
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    await user.click(screen.getByRole('button', { name: 'funds: County Health' }));
    expect(screen.getByText('Connection of Makerspace and County Health')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Details' })).toHaveFocus();
  });
});

describe('editing a connection', () => {
  const open = async () => {
    const map = await start('Makerspace');
    const link = () => linksOf(map.document())[0];
    act(() => map.tools.choose(link()?.id ?? null));
    return { ...map, link };
  };

  it('takes a suggested type or any other', async () => {
    const { user, link } = await open();
    await user.click(screen.getByRole('button', { name: 'plans with' }));
    expect(link()?.type).toBe('plans with');
    await user.clear(field('How they are connected'));
    await user.type(field('How they are connected'), 'lends tools to{Enter}');
    expect(link()?.type).toBe('lends tools to');
  });

  it('keeps suggested types as they are in files, whatever the language of the screen', async () => {
    const { user, link, services } = await open();
    act(() => services.preferences.setState({ language: 'es' }));
    expect(field('Cómo están conectados')).toHaveValue('financia');
    await user.clear(field('Cómo están conectados'));
    await user.type(field('Cómo están conectados'), 'Comparte recursos{Enter}');
    expect(link()?.type).toBe('shares resource');
  });

  it('says which way it points in names', async () => {
    const { user, link } = await open();
    expect(screen.getByRole('radio', { name: 'Makerspace → County Health' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Makerspace ↔ County Health' }));
    expect(link()?.direction).toBe('both');
  });

  it('is taken away, and comes back by undo', async () => {
    const { user, link, undo } = await open();
    await user.click(screen.getByRole('button', { name: 'Remove connection' }));
    expect(link()).toBeUndefined();
    expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
    undo();
    expect(link()?.type).toBe('funds');
  });
});
