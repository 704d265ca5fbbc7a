import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/document';
import { contactsOf, ownersOf } from '../../../src/domain/people';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { openMapFake, showOn } from '../../support/openMapFake';

const start = async (chosen = 'Org 1') => {
  const map = await openMapFake('Flex Friday\n# Mentors\nOrg 1\nOrg 2');
  const shown = showOn(map, <Inspector />);
  const choose = (name: string) => act(() => map.tools.choose(map.named(name).id));
  choose(chosen);
  const steps = () => map.tools.map.store.state.getState().history.undo.length;
  const contacts = (name: string) =>
    contactsOf(map.document(), map.named(name).id).map(({ person }) => person.name);
  return { ...map, ...shown, choose, steps, contacts };
};

const adding = () => screen.getByRole('combobox', { name: 'Add a contact' });
const group = (name: string) => screen.getByRole('group', { name });

describe('contacts of a partner', () => {
  it('are typed one after the other: Enter adds, one undo each', async () => {
    const { user, contacts, steps, tools } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}Jo Ann{Enter}');
    expect(adding()).toHaveFocus();
    expect([contacts('Org 1'), steps()]).toEqual([['Jo Ann', 'Maria Lopez'], 2]);
    act(() => tools.undo());
    expect(contacts('Org 1')).toEqual(['Maria Lopez']);
  });

  it('b25 are people of the map already: suggested, one person, and it says where else', async () => {
    const { user, choose, document: now } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}');
    choose('Org 2');
    await user.type(adding(), 'mar');
    const option = screen.getByRole('option', { name: 'Maria Lopez also at Org 1' });
    expect(adding()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    expect(option).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(rowsOf(now(), 'person')).toHaveLength(1);
    expect(rowsOf(now(), 'contact')).toHaveLength(2);
    expect(within(group('Contact')).getByText('also at Org 1')).toBeVisible();
    expect(adding()).toHaveValue('');
  });

  it('b25 may be somebody else of the same name', async () => {
    const { user, choose, document: now } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}');
    choose('Org 2');
    await user.type(adding(), 'Maria Lopez');
    await user.click(screen.getByRole('option', { name: 'Another person called Maria Lopez' }));
    expect(rowsOf(now(), 'person')).toHaveLength(2);
  });

  it('close their suggestions by Escape, then give up the text, and only then the sheet closes', async () => {
    const { user, choose, tools, contacts } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}');
    choose('Org 2');
    await user.type(adding(), 'mar');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(adding()).toHaveValue('mar');
    await user.keyboard('{Escape}');
    expect(adding()).toHaveValue('');
    await user.keyboard('{Escape}');
    expect(tools.map.session.getState().selection).toEqual([]);
    expect(contacts('Org 2')).toEqual([]);
  });

  it('typed and not entered are kept when something else is chosen', async () => {
    const { user, choose, contacts } = await start();
    await user.type(adding(), 'Maria Lopez');
    choose('Org 2');
    expect(contacts('Org 1')).toEqual(['Maria Lopez']);
  });

  it('open to role, e-mail, phone and days, and become links that lead', async () => {
    const { user, document: now } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}');
    await user.click(screen.getByRole('button', { name: 'Maria Lopez' }));
    await user.type(screen.getByRole('textbox', { name: 'Role' }), 'Plant engineer{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'maria@example.org{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Phone' }), '617 555 0100{Enter}');
    await user.type(screen.getByLabelText('Last contact'), '2026-05-03');
    await user.tab();
    expect(rowsOf(now(), 'contact')).toMatchObject([{ lastContact: '2026-05-03' }]);
    const mail = screen.getByRole('link', { name: 'Write to Maria Lopez' });
    expect(mail).toHaveAttribute('href', 'mailto:maria@example.org');
    const phone = screen.getByRole('link', { name: 'Call Maria Lopez' });
    expect(phone).toHaveAttribute('href', 'tel:6175550100');
    expect(screen.getByRole('button', { name: 'Maria Lopez Plant engineer' })).toBeVisible();
  });

  it('are taken away with a way back, and the keyboard stays', async () => {
    const { user, contacts } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}');
    await user.click(screen.getByRole('button', { name: 'Maria Lopez' }));
    await user.click(screen.getByRole('button', { name: 'Take away from Org 1' }));
    expect(contacts('Org 1')).toEqual([]);
    expect(adding()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(contacts('Org 1')).toEqual(['Maria Lopez']);
  });

  it('keep a name that is too long until it fits, with the reason', async () => {
    const { user, contacts } = await start();
    await user.click(adding());
    await user.paste('x'.repeat(121));
    await user.tab();
    expect(adding()).toBeInvalid();
    expect(adding()).toHaveAccessibleDescription(/121 characters; at most 120 fit/);
    expect(contacts('Org 1')).toEqual([]);
  });
});

describe('our contacts', () => {
  it('are offered from our own people by the arrows alone', async () => {
    const { user, choose, named, document: now } = await start();
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    const ours = () => screen.getByRole('combobox', { name: 'Add one of us' });
    await user.type(ours(), 'Jo{Enter}');
    choose('Org 2');
    await user.click(ours());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(ownersOf(now(), named('Org 2').id).map(({ person }) => person.name)).toEqual(['Jo']);
    expect(rowsOf(now(), 'person')).toHaveLength(1);
  });
});

describe('in front of a room', () => {
  it('shows no contact, owner, note, next contact or choice of fields, and edits none', async () => {
    const { user, tools, contacts } = await start();
    await user.type(adding(), 'Maria Lopez{Enter}');
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    act(() => tools.map.session.setState({ projector: true }));
    expect(screen.queryByRole('group', { name: 'Contact' })).toBeNull();
    expect(screen.queryByText(/Maria/)).toBeNull();
    for (const gone of ['Next contact', 'Notes', 'Our contact', 'Never in public copies'])
      expect(screen.queryByLabelText(gone)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Choose fields…' })).toBeNull();
    expect(group('Gives')).toBeVisible();
    expect(contacts('Org 1')).toEqual(['Maria Lopez']);
  });

  it('shows a person under the role, which is only read', async () => {
    const { user, tools, named } = await start();
    await user.click(screen.getByRole('button', { name: 'More fields' }));
    await user.click(screen.getByRole('button', { name: /Kind/ }));
    await user.click(await screen.findByRole('option', { name: 'Person' }));
    await user.type(screen.getByRole('textbox', { name: 'Role' }), 'Mentor{Enter}');
    act(() => tools.map.session.setState({ projector: true }));
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
    expect(within(group('Name')).getByText('Mentor')).toBeVisible();
    expect(named('Org 1').partnerKind).toBe('person');
  });
});

describe('in Spanish', () => {
  it('every part has its words', async () => {
    const { user, services } = await start();
    act(() => services.preferences.setState({ language: 'es' }));
    await user.type(screen.getByRole('combobox', { name: 'Añadir un contacto' }), 'Ana{Enter}');
    await user.click(screen.getByRole('button', { name: 'Ana' }));
    const details = screen.getByRole('group', { name: 'Detalles de Ana' });
    expect(within(details).getByRole('textbox', { name: 'Correo electrónico' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Quitar de Org 1' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Da' })).toBeVisible();
    expect(screen.getByLabelText('Próximo contacto')).toBeVisible();
  });
});
