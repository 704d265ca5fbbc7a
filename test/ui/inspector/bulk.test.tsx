import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setFacts } from '../../../src/domain/commands/bulk';
import { addField, switchField } from '../../../src/domain/commands/fields';
import { rowsOf } from '../../../src/domain/document';
import { partnersOf, themesOf } from '../../../src/domain/outline';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async (...chosen: readonly string[]) => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme\nBolt ~warm\nCog\n# Places\nDock');
  const shown = showOn(map, <Inspector />);
  const choose = (...names: readonly string[]) =>
    act(() =>
      map.tools.map.session.setState({ selection: names.map((name) => map.named(name).id) }),
    );
  choose(...chosen);
  const steps = () => map.tools.map.store.state.getState().history.undo.length;
  const all = <T,>(read: (name: ReturnType<typeof map.named>) => T) =>
    chosen.map((name) => read(map.named(name)));
  return { ...map, ...shown, choose, steps, all };
};

const three = ['Acme', 'Bolt', 'Cog'] as const;

describe('several partners at once', () => {
  it('are counted, and say where they differ', async () => {
    await start(...three);
    expect(screen.getByRole('region', { name: '3 partners' })).toBeVisible();
    const status = screen.getByRole('radiogroup', { name: /Status/ });
    expect(status).toHaveAccessibleName('Status Mixed');
    for (const choice of within(status).getAllByRole('radio')) expect(choice).not.toBeChecked();
  });

  it('get one status, one kind and one sector, each with one undo', async () => {
    const { user, tools, steps, all } = await start(...three);
    await user.click(screen.getByRole('radio', { name: 'Wished' }));
    expect([all(({ status }) => status), steps()]).toEqual([['wished', 'wished', 'wished'], 1]);
    act(() => tools.undo());
    expect(all(({ status }) => status)).toEqual(['existing', 'warm', 'existing']);
    await user.click(screen.getByRole('button', { name: /Kind/ }));
    await user.click(await screen.findByRole('option', { name: 'Company' }));
    expect(all(({ partnerKind }) => partnerKind)).toEqual(['company', 'company', 'company']);
    act(() => void tools.run(switchField, { key: 'sector', on: true }));
    await user.type(screen.getByRole('combobox', { name: 'Sector' }), 'Energy{Enter}');
    expect(all(({ sector }) => sector)).toEqual(['Energy', 'Energy', 'Energy']);
  });

  it('with different texts show none of them, keep them, and can be emptied', async () => {
    const { user, tools, named, all } = await start(...three);
    act(() => void tools.run(switchField, { key: 'sector', on: true }));
    act(() => void tools.run(setFacts, { ids: [named('Bolt').id], facts: { sector: 'Energy' } }));
    const field = screen.getByRole('combobox', { name: 'Sector' });
    expect(field).toHaveValue('');
    expect(field).toHaveAttribute('placeholder', 'Mixed');
    await user.click(field);
    await user.tab();
    expect(all(({ sector }) => sector)).toEqual([undefined, 'Energy', undefined]);
    await user.click(screen.getByRole('button', { name: 'Empty for all' }));
    expect(all(({ sector }) => sector)).toEqual([undefined, undefined, undefined]);
  });

  it('go into a theme together; a theme of some is ticked in part and goes to all', async () => {
    const { user, named, document: now } = await start('Acme', 'Dock');
    await user.click(screen.getByRole('button', { name: 'Choose themes…' }));
    const places = await screen.findByRole('checkbox', { name: 'Places' });
    expect(places).toBePartiallyChecked();
    await user.click(places);
    const themes = (name: string) => themesOf(now(), named(name));
    expect(themes('Acme')).toContain(named('Places').id);
    expect(themes('Dock')).toEqual([named('Places').id]);
  });

  it('get one of us, and the own fields of the map', async () => {
    const { user, tools, document: now, all } = await start(...three);
    await user.type(screen.getByRole('combobox', { name: 'Add one of us' }), 'Jo{Enter}');
    expect([rowsOf(now(), 'person').length, rowsOf(now(), 'owner').length]).toEqual([1, 3]);
    await user.click(screen.getByRole('button', { name: 'Take Jo away from all' }));
    expect(rowsOf(now(), 'owner')).toEqual([]);
    act(() => void tools.run(addField, { name: 'Bus line' }));
    await user.type(screen.getByRole('textbox', { name: 'Bus line' }), '12{Enter}');
    expect(all(({ fields }) => Object.values(fields ?? {}))).toEqual([['12'], ['12'], ['12']]);
    await user.click(screen.getByRole('checkbox', { name: 'Never in public copies' }));
    expect(all(({ neverPublic }) => neverPublic)).toEqual([true, true, true]);
  });

  it('are pinned, duplicated and deleted by the same actions as elsewhere', async () => {
    const { user, document: now } = await start(...three);
    const deeds = screen.getByRole('group', { name: 'For all of them' });
    const names = within(deeds)
      .getAllByRole('button')
      .map((one) => one.textContent);
    expect(names).toEqual([
      expect.stringMatching(/pin/i),
      expect.stringMatching(/duplicate/i),
      expect.stringMatching(/delete/i),
    ]);
    await user.click(within(deeds).getByRole('button', { name: /delete/i }));
    expect(partnersOf(now()).map(({ name }) => name)).toEqual(['Dock']);
  });

  it('lose no text that was typed when the choice changes', async () => {
    const { user, tools, choose, all } = await start(...three);
    act(() => void tools.run(addField, { name: 'Bus line' }));
    await user.type(screen.getByRole('textbox', { name: 'Bus line' }), '12');
    choose('Dock');
    expect(all(({ fields }) => Object.values(fields ?? {}))).toEqual([['12'], ['12'], ['12']]);
  });
});

describe('several themes', () => {
  it('get one color and stand under another theme', async () => {
    const { user, named } = await start('Mentors', 'Places');
    expect(screen.getByRole('region', { name: '2 themes' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Teal, open square' }));
    expect([named('Mentors').color, named('Places').color]).toEqual([7, 7]);
    expect(screen.queryByRole('button', { name: /Part of/ })).toBeNull();
  });
});

describe('circles of different sorts', () => {
  it('share what can be done, and the choice can be narrowed', async () => {
    const { user, tools, named } = await start('Mentors', 'Acme', 'Bolt');
    expect(screen.getByRole('region', { name: '3 circles' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Only the 2 partners' }));
    const chosen = [named('Acme').id, named('Bolt').id];
    expect(tools.map.session.getState().selection).toEqual(chosen);
    expect(screen.getByRole('region', { name: '2 partners' })).toBeVisible();
  });

  it('speak Spanish too', async () => {
    const { services } = await start(...three);
    act(() => services.preferences.setState({ language: 'es' }));
    expect(screen.getByRole('region', { name: '3 aliados' })).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'Estado Varios' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Elegir temas…' })).toBeVisible();
  });
});
