import { act, screen, waitFor } from '@testing-library/react';
import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import page from '../../../index.html?raw';
import { Button, IconButton } from '../../../src/ui/parts/Button';
import { ContextMenu } from '../../../src/ui/parts/ContextMenu';
import { Dialog } from '../../../src/ui/parts/Dialog';
import { Menu } from '../../../src/ui/parts/Menu';
import { Select } from '../../../src/ui/parts/Select';
import { Settings } from '../../../src/ui/shell/Settings';
import { show } from '../../support/show';

const Asking = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Ask</Button>
      <Dialog title="Really?" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>Think of it.</p>
      </Dialog>
    </>
  );
};

describe('a dialog', () => {
  it('closes with Escape and gives the focus back', async () => {
    const { user } = show(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByRole('dialog', { name: 'Really?' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ask' })).toHaveFocus());
  });

  it('closes with Escape also when what had the focus went away', async () => {
    const { user } = show(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByRole('dialog', { name: 'Really?' })).toBeVisible();
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leaves messages reachable while it is open', async () => {
    const { user, services } = show(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    services.toasts.show({ text: 'Not saved.' });
    expect(await screen.findByRole('status')).toHaveTextContent('Not saved.');
  });
});

describe('a menu', () => {
  it('runs the line that was chosen by keyboard', async () => {
    const done: string[] = [];
    const { user } = show(
      <Menu
        label="More"
        lines={[
          { id: 'a', label: 'Rename', onAction: () => void done.push('a') },
          'line',
          { id: 'b', label: 'Delete', keys: 'Delete', onAction: () => void done.push('b') },
        ]}
      >
        <IconButton icon={Settings2} label="More" />
      </Menu>,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    const line = await screen.findByRole('menuitem', { name: 'Delete' });
    act(() => line.focus());
    await user.keyboard('{Enter}');
    expect(done).toEqual(['b']);
  });

  it('opens at a place and closes when a line was chosen', async () => {
    const done: string[] = [];
    const At = () => {
      const [at, setAt] = useState<{ x: number; y: number } | null>({ x: 40, y: 50 });
      const lines = [{ id: 'pin', label: 'Pin', onAction: () => void done.push('pin') }];
      return <ContextMenu label="Acme Fab" lines={lines} at={at} onClose={() => setAt(null)} />;
    };
    const { user } = show(<At />);
    await user.click(await screen.findByRole('menuitem', { name: 'Pin' }));
    expect(done).toEqual(['pin']);
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });
});

describe('a choice of many', () => {
  it('tells what was chosen', async () => {
    const chosen: string[] = [];
    const choices = [
      { id: 'a', label: 'Mentors' },
      { id: 'b', label: 'Tours' },
    ];
    const { user } = show(
      <Select label="Theme" choices={choices} value="a" onChange={(id) => void chosen.push(id)} />,
    );
    await user.click(screen.getByRole('button', { name: /Theme/ }));
    await user.click(await screen.findByRole('option', { name: 'Tours' }));
    expect(chosen).toEqual(['b']);
  });
});

describe('the content policy', () => {
  it('is kept: no library adds a style tag while its rule stands in our page', async () => {
    const [link] = page.match(/<link[^>]*id="react-aria-pressable-style"[^>]*>/) ?? [];
    expect(link).toContain('react-aria.css');
    const own = document.createElement('link');
    own.id = 'react-aria-pressable-style';
    document.head.append(own);
    const { user } = show(
      <>
        <Asking />
        <Settings />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    await screen.findByRole('dialog', { name: 'Really?' });
    expect(document.querySelectorAll('style')).toHaveLength(0);
    own.remove();
  });
});
