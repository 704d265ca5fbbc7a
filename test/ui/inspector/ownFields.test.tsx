import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { applied, creating, updating } from '../../../src/domain/change';
import type { FieldRow, FieldType, FieldValue } from '../../../src/domain/row';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { idOf } from '../../support/ids';
import { named } from '../../support/maps';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sketchOf } from '../../support/sketch';

const fieldId = idOf('field', 1);

const start = async (fieldType: FieldType, name: string, value?: FieldValue) => {
  const row: FieldRow = {
    id: fieldId,
    kind: 'field',
    name,
    fieldType,
    audience: 'mine',
    order: '0001',
  };
  const plain = applied(sketchOf('Flex Friday\n# Mentors\nAcme Fab'), creating(row));
  const { id } = named(plain, 'Acme Fab');
  const filled =
    value === undefined
      ? plain
      : applied(plain, updating(plain, { [id]: { [`fields.${fieldId}`]: value } }));
  const map = await openMapFake(filled);
  const shown = showOn(map, <Inspector />);
  act(() => map.tools.choose(id));
  await shown.user.click(screen.getByRole('button', { name: 'More fields' }));
  return { ...map, ...shown, value: () => map.node(id)?.fields?.[fieldId] };
};

describe('fields that a spreadsheet brought', () => {
  it('are text that can be changed and emptied', async () => {
    const { user, value } = await start('text', 'Neighborhood', 'Port');
    const field = screen.getByRole('textbox', { name: 'Neighborhood' });
    await user.clear(field);
    await user.type(field, '=1+1{Enter}');
    expect(value()).toBe('=1+1');
    await user.clear(field);
    await user.tab();
    expect(value()).toBeUndefined();
  });

  it('are numbers, and what is none is refused in place', async () => {
    const { user, value } = await start('number', 'Students', 24);
    const field = screen.getByRole('textbox', { name: 'Students' });
    await user.clear(field);
    await user.type(field, 'many');
    await user.tab();
    expect(field).toHaveAccessibleDescription(/“many” is not a number/);
    expect(value()).toBe(24);
    await user.clear(field);
    await user.type(field, '3.5{Enter}');
    expect(value()).toBe(3.5);
  });

  it('are dates, and a date in words is kept as it is', async () => {
    const { value } = await start('date', 'Since', 'last fall');
    const field = screen.getByLabelText('Since');
    expect(field).toHaveValue('last fall');
    expect(field).toHaveAccessibleDescription(/is not a date in the form 2026-05-03/);
    expect(value()).toBe('last fall');
  });

  it('are yes, no or not said', async () => {
    const { user, value } = await start('yesNo', 'Has a lab');
    expect(screen.getByRole('radio', { name: 'Not said' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(value()).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Not said' }));
    expect(value()).toBeUndefined();
  });

  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:maria@example.org', 'mailto:maria@example.org'],
    ['tel:+16175550100', 'tel:+16175550100'],
  ])('lead to %s safely in a new tab', async (text, href) => {
    await start('url', 'Website', text);
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'www.example.org',
    'blob:https://example.org/1',
  ])('stay text where the address is none of web, mail or phone: %s', async (text) => {
    await start('url', 'Website', text);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Website' })).toBeVisible();
  });
});
