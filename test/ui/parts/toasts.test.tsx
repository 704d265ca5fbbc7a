import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createToasts } from '../../../src/ui/parts/toasts';
import { show } from '../../support/show';

describe('the queue of messages', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const texts = (toasts: ReturnType<typeof createToasts>) =>
    toasts.state.getState().map(({ text }) => text);

  it('shows a message for at least 8 seconds, then lets it go', () => {
    const toasts = createToasts();
    toasts.show({ text: 'Deleted.' });
    vi.advanceTimersByTime(8000);
    expect(texts(toasts)).toEqual(['Deleted.']);
    vi.advanceTimersByTime(2000);
    expect(texts(toasts)).toEqual([]);
  });

  it('2.2.1 waits while somebody looks at it', () => {
    const toasts = createToasts();
    toasts.show({ text: 'Deleted.' });
    toasts.hold();
    vi.advanceTimersByTime(60_000);
    expect(texts(toasts)).toEqual(['Deleted.']);
    toasts.release();
    vi.advanceTimersByTime(10_000);
    expect(texts(toasts)).toEqual([]);
  });

  it('gives way to the next message, but keeps the newest that can be taken back', () => {
    const toasts = createToasts();
    const action = { label: 'Undo', run: () => undefined };
    toasts.show({ text: 'one deleted', action });
    toasts.show({ text: 'two deleted', action });
    toasts.show({ text: 'saved' });
    expect(texts(toasts)).toEqual(['two deleted', 'saved']);
    toasts.show({ text: 'saved again' });
    expect(texts(toasts)).toEqual(['two deleted', 'saved again']);
  });

  it('does not hold later messages for a look at one that was dismissed', () => {
    const toasts = createToasts();
    const dismiss = toasts.show({ text: 'one' });
    toasts.hold();
    dismiss();
    toasts.show({ text: 'two' });
    vi.advanceTimersByTime(10_000);
    expect(texts(toasts)).toEqual([]);
  });
});

describe('messages on screen', () => {
  it('are read out, and their way back works once', async () => {
    const { services, user } = show(<p>Page</p>);
    const undone: string[] = [];
    const action = { label: 'Undo', run: () => void undone.push('undone') };
    act(() => void services.toasts.show({ text: 'Deleted.', action }));
    expect(screen.getByRole('status')).toHaveTextContent('Deleted.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undone).toEqual(['undone']);
    expect(screen.queryByText('Deleted.')).toBeNull();
  });

  it('can be dismissed', async () => {
    const { services, user } = show(<p>Page</p>);
    act(() => void services.toasts.show({ text: 'Saved.' }));
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Saved.')).toBeNull();
  });
});
