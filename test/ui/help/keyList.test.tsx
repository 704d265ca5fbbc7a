import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { screenActions } from '../../../src/ui/actions/screenActions';
import { Help } from '../../../src/ui/help/Help';
import { keyCaps } from '../../../src/ui/help/keyCaps';
import { keyGroups } from '../../../src/ui/help/keyGroups';
import { DeskWindows } from '../../../src/ui/palette/DeskWindows';
import { wordsOf } from '../../../src/ui/shell/words';
import { openMapFake, showOn } from '../../support/openMapFake';
import { show } from '../../support/show';

const openedByKey = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  const shown = showOn(fake, <DeskWindows />);
  await shown.user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  return { ...shown, fake, dialog: within(dialog) };
};

describe('the list of keys', () => {
  it('opens by ? and has every key of the registry', async () => {
    await openedByKey();
    const words = wordsOf('en');
    const rows = [...document.querySelectorAll('tr')].map((row) => row.textContent);
    for (const { keys, name } of [...mapActions, ...screenActions])
      if (keys) {
        const caps = keys.map((one) => keyCaps(words, one)).join(' or ');
        expect(rows).toContain(`${caps}${words(name)}`);
      }
  });

  it('has its groups as tables', async () => {
    const { dialog } = await openedByKey();
    const names = dialog.getAllByRole('table').map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual([
      'Anywhere',
      'On the map and in the outline',
      'In the list',
      'On a value of a measure',
      'In the text line',
      'In Not sorted yet',
      'In search and commands',
      'With a mouse, pen or finger',
    ]);
  });

  it('finds a key by what it does and by what stands on it', async () => {
    const { dialog, user } = await openedByKey();
    await user.type(dialog.getByRole('textbox', { name: 'Find a key' }), 'undo');
    expect(dialog.getAllByRole('row', { name: /Ctrl\+Z Undo/ })).toHaveLength(1);
    expect(dialog.queryByRole('row', { name: /Arrange/ })).not.toBeInTheDocument();
    await user.clear(dialog.getByRole('textbox'));
    await user.type(dialog.getByRole('textbox'), 'f6');
    expect(dialog.getAllByRole('row', { name: /F6/ })).toHaveLength(2);
    await user.type(dialog.getByRole('textbox'), 'qqqq');
    expect(dialog.getByText('No key found for “f6qqqq”.')).toBeVisible();
  });

  it('has the switch for single letters', async () => {
    const { dialog, user, services } = await openedByKey();
    await user.click(dialog.getByRole('switch', { name: 'Single-letter keys' }));
    expect(services.preferences.getState().letterKeys).toBe(false);
  });

  it('is alone on paper, whatever was searched for', async () => {
    const { dialog, user } = await openedByKey();
    await user.type(dialog.getByRole('textbox', { name: 'Find a key' }), 'undo');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const paper = document.querySelector('.print-keys');
    expect(paper).toHaveTextContent('Arrange');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await waitFor(() => expect(document.querySelector('.print-keys')).toBeNull());
  });

  it('is a help page too, in Spanish as well', () => {
    const { services } = show(<Help page="keys" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Keys' })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Anywhere' })).toBeVisible();
    act(() => services.preferences.setState({ language: 'es' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Teclas' })).toBeVisible();
    expect(screen.getAllByText('Espacio')).not.toHaveLength(0);
  });

  it('has no line twice in a group', () => {
    for (const { lines } of keyGroups) {
      const does = lines.map((line) => line.does);
      expect(new Set(does).size).toBe(does.length);
    }
  });
});
