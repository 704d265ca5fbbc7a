import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App';
import { goTo } from '../../../src/ui/shell/hashLocation';
import { fakeServices } from '../../support/fakeServices';

beforeEach(() => {
  window.location.hash = '';
  window.scrollTo = vi.fn();
});

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('going about the app', () => {
  it('opens in the library and takes no focus away', async () => {
    render(<App services={fakeServices()} />);
    await heading(/Draw the community/);
    expect(document.body).toHaveFocus();
  });

  it('2.4.3 begins every other screen at its title', async () => {
    const user = userEvent.setup();
    render(<App services={fakeServices()} />);
    await heading(/Draw the community/);
    await user.click(screen.getByRole('link', { name: 'Help' }));
    const title = await heading('Your first map');
    await waitFor(() => expect(title).toHaveFocus());
    expect(document.title).toBe('Your first map · Commonwheel');
    await user.click(screen.getByRole('link', { name: 'All maps' }));
    const home = await heading(/Draw the community/);
    await waitFor(() => expect(home).toHaveFocus());
    expect(document.title).toBe('Commonwheel');
  });

  it.each(['/nowhere', '/map/not-an-id', '/help/nothing'])(
    'says so at %s, which leads nowhere',
    async (place) => {
      render(<App services={fakeServices()} />);
      act(() => goTo(place));
      await heading(/no page at this address/);
      expect(screen.getByRole('link', { name: 'Go to your maps' })).toHaveAttribute('href', '#/');
    },
  );
});
