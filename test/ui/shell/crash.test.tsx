import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/shell/CrashScreen';
import { wordsOf } from '../../../src/ui/shell/words';
import { show } from '../../support/show';

const Broken = (): never => {
  throw new Error('the picture broke');
};

describe('what broke', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('I6 shows what is safe and hands out the open map', async () => {
    const downloads: string[] = [];
    const { user } = show(
      <ErrorBoundary words={wordsOf('en')} onDownload={() => void downloads.push('map')}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Download a copy' }));
    expect(downloads).toEqual(['map']);
    expect(screen.getByText('the picture broke')).toBeInTheDocument();
  });

  it('offers no copy where no map is open', () => {
    show(
      <ErrorBoundary words={wordsOf('en')}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.queryByRole('button', { name: 'Download a copy' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open the app again' })).toBeVisible();
  });
});
