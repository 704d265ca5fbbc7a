import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Header } from '../../../src/ui/shell/Header';
import { show } from '../../support/show';

describe('the header', () => {
  it('3.2.6 ends with Help and Settings on every screen', () => {
    show(<Header right={<button type="button">Export</button>} />);
    const names = [...screen.getAllByRole('button'), ...screen.getAllByRole('link')].map(
      (control) => control.textContent || control.getAttribute('aria-label'),
    );
    expect(names).toEqual(expect.arrayContaining(['Export', 'Help', 'Settings', 'All maps']));
    const [settings, help] = [
      screen.getByRole('button', { name: 'Settings' }),
      screen.getByRole('link', { name: 'Help' }),
    ];
    expect(help.compareDocumentPosition(settings)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('leads home from everywhere but home', () => {
    const { unmount } = show(<Header />);
    expect(screen.getByRole('link', { name: 'All maps' })).toHaveAttribute('href', '#/');
    unmount();
    show(<Header isHome />);
    expect(screen.queryByRole('link', { name: 'All maps' })).toBeNull();
  });

  it('offers a new version and never takes it by itself', async () => {
    const reloads: string[] = [];
    const { services, user } = show(<Header />);
    act(() => services.offline.setState({ reload: () => void reloads.push('now') }));
    expect(screen.getByText('New version')).toBeVisible();
    expect(reloads).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reloads).toEqual(['now']);
  });
});
