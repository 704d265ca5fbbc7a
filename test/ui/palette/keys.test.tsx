import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mapActions } from '../../../src/ui/actions/mapActions';
import { createSequence } from '../../../src/ui/actions/sequence';
import { useMap } from '../../../src/ui/map/mapContext';
import type { MapTools } from '../../../src/ui/map/tools';
import { useDeskKeys } from '../../../src/ui/map/useDeskKeys';
import { useImporting } from '../../../src/ui/map/useImporting';
import { Outline } from '../../../src/ui/outline/Outline';
import { DeskWindows } from '../../../src/ui/palette/DeskWindows';
import { useGoingKeys } from '../../../src/ui/palette/useGoingKeys';
import { ServicesProvider } from '../../../src/ui/shell/services';
import { openMapFake, showOn } from '../../support/openMapFake';
import { show } from '../../support/show';

const Desk = () => {
  const importing = useImporting();
  useDeskKeys();
  useGoingKeys(useMap());
  return <p data-testid="importing">{String(importing.isOpen)}</p>;
};

const opened = async () => {
  const fake = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  const arranged = vi.spyOn(fake.tools.map.layout, 'arrange');
  const shown = showOn(
    fake,
    <>
      <Desk />
      <input aria-label="A text" />
      <Outline isShown actions={mapActions} />
      <DeskWindows />
    </>,
  );
  return { ...shown, fake, arranged };
};

/** A press of a key that the browser has a use for; true when the browser's own use stayed away. */
const taken = (key: string): boolean => !fireEvent.keyDown(window, { key, ctrlKey: true });

describe('two keys one after the other', () => {
  it('count within a second and a half', () => {
    const going = createSequence('g');
    expect(going.press('m', 0)).toEqual({ is: 'nothing' });
    expect(going.press('g', 1000)).toEqual({ is: 'first' });
    expect(going.press('m', 2500)).toEqual({ is: 'second', key: 'm' });
    expect(going.press('m', 2600)).toEqual({ is: 'nothing' });
    going.press('g', 5000);
    expect(going.press('m', 6501)).toEqual({ is: 'nothing' });
  });

  it('begin anew with the first, once it is too late', () => {
    const going = createSequence('g');
    going.press('g', 0);
    expect(going.press('g', 4000)).toEqual({ is: 'first' });
  });
});

describe('keys of the map screen', () => {
  it('g m gives the keyboard to the map', async () => {
    const { user } = await opened();
    await user.keyboard('gm');
    expect(document.activeElement).toHaveAttribute('role', 'treeitem');
  });

  it('g s pressed while the map is still opening brings there once it is open', async () => {
    const fake = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
    const Opening = ({ tools }: { tools: MapTools | null }) => {
      useGoingKeys(tools);
      return null;
    };
    const { user, rerender } = show(<Opening tools={null} />, fake.services);
    window.location.hash = '';
    await user.keyboard('gs');
    expect(window.location.hash).toBe('');
    rerender(
      <ServicesProvider services={fake.services}>
        <Opening tools={fake.tools} />
      </ServicesProvider>,
    );
    expect(window.location.hash).toBe(`#/map/${fake.tools.map.id}/measures`);
    window.location.hash = '';
  });

  it('g l does not arrange the map while there is no list to go to', async () => {
    const { user, fake, arranged } = await opened();
    act(() => fake.tools.map.stage.tree()?.focus(fake.named('Acme Fab').id));
    await user.keyboard('gl');
    expect(arranged).not.toHaveBeenCalled();
    await user.keyboard('l');
    expect(arranged).toHaveBeenCalledOnce();
  });

  it('letters stay letters in a text field, and where they are switched off', async () => {
    const { user, fake } = await opened();
    const text = screen.getByRole('textbox', { name: 'A text' });
    await user.type(text, 'gm?');
    expect(text).toHaveValue('gm?');
    expect(text).toHaveFocus();
    act(() => text.blur());
    act(() => fake.services.preferences.setState({ letterKeys: false }));
    await user.keyboard('gm?');
    expect(document.body).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('Ctrl+K works from a text field too', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('textbox', { name: 'A text' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('combobox')).toBeVisible();
  });

  it('Ctrl+S saves a file and Ctrl+O opens the import, and the browser does nothing of its own', async () => {
    const { fake } = await opened();
    expect(taken('s')).toBe(true);
    await waitFor(() => expect(fake.services.downloads).toHaveLength(1));
    expect(taken('o')).toBe(true);
    expect(screen.getByTestId('importing')).toHaveTextContent('true');
  });

  it('Ctrl+P is left to the browser, which prints our pages', async () => {
    await opened();
    expect(taken('p')).toBe(false);
  });
});
