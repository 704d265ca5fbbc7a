import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../../src/ui/parts/announcer';
import { LiveRegions } from '../../../src/ui/parts/LiveRegions';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('announcements', () => {
  it('wait 150 ms, and a newer one takes the place of a waiting one', () => {
    const announcer = createAnnouncer();
    render(<LiveRegions announcer={announcer} />);
    announcer.polite('Acme Fab added.');
    later(100);
    announcer.polite('County Health added.');
    later(149);
    expect(screen.getByTestId('polite')).toHaveTextContent('');
    later(1);
    expect(screen.getByTestId('polite')).toHaveTextContent('County Health added.');
  });

  it('keep what must not be missed apart from the rest', () => {
    const announcer = createAnnouncer();
    render(<LiveRegions announcer={announcer} />);
    announcer.assertive('Your last changes are not saved.');
    announcer.polite('Arranged.');
    later(150);
    expect(screen.getByTestId('assertive')).toHaveTextContent('Your last changes are not saved.');
    expect(screen.getByTestId('polite')).toHaveTextContent('Arranged.');
  });

  it('what must not be missed is gone once it is dealt with, and the rest stays', () => {
    const announcer = createAnnouncer();
    render(<LiveRegions announcer={announcer} />);
    announcer.polite('Arranged.');
    announcer.assertive('This file was stopped.');
    later(150);
    announcer.assertive('Another one was stopped.');
    act(() => announcer.unsay());
    later(150);
    expect(screen.getByTestId('assertive')).toHaveTextContent('');
    expect(screen.getByTestId('polite')).toHaveTextContent('Arranged.');
  });

  it('say the same sentence again as something new', () => {
    const announcer = createAnnouncer();
    render(<LiveRegions announcer={announcer} />);
    announcer.polite('Arranged.');
    later(150);
    const first = screen.getByText('Arranged.');
    announcer.polite('Arranged.');
    later(150);
    expect(screen.getByText('Arranged.')).not.toBe(first);
  });
});
