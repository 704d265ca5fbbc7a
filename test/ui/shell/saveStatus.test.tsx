import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SaveStatus } from '../../../src/store/ports';
import { LiveRegions } from '../../../src/ui/parts/LiveRegions';
import { SaveStatusLine } from '../../../src/ui/shell/SaveStatusLine';
import { ServicesProvider } from '../../../src/ui/shell/services';
import { useLeaveGuard } from '../../../src/ui/shell/useLeaveGuard';
import { fakeServices, testNow } from '../../support/fakeServices';
import { show } from '../../support/show';

const none = { is: 'none' } as const;

const nothing = () => undefined;

const line = (status: SaveStatus) =>
  show(<SaveStatusLine status={status} file={none} onSaveFile={nothing} onDownload={nothing} />);

describe('the save status', () => {
  it.each<[SaveStatus, string]>([
    [{ is: 'saved', at: testNow }, 'Saved on this device 14:02'],
    [{ is: 'saved', at: null }, 'Saved on this device'],
    [{ is: 'saving' }, 'Saving…'],
    [{ is: 'notSaved', reason: 'full' }, 'Not saved — this device has no room left.'],
    [{ is: 'temporary' }, 'Temporary: kept only until this window closes'],
    [{ is: 'readOnly' }, 'Read-only'],
  ])('says %o as “%s”', (status, sentence) => {
    line(status);
    expect(screen.getByTestId('save-status')).toHaveTextContent(new RegExp(`^${sentence}$`));
  });

  it('says nothing in the first moment of saving', () => {
    line({ is: 'saving', fresh: true });
    expect(screen.getByTestId('save-status')).toHaveTextContent(/^$/);
  });

  it('offers a copy when nothing can be kept', async () => {
    const saved: string[] = [];
    const { user } = show(
      <SaveStatusLine
        status={{ is: 'notSaved', reason: 'full' }}
        file={none}
        onSaveFile={nothing}
        onDownload={() => void saved.push('file')}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Download a copy' }));
    expect(saved).toEqual(['file']);
  });

  it('says where the file is, and offers one while there is none', () => {
    const status = { is: 'saved', at: testNow } as const;
    const file = { is: 'backedUp', at: testNow } as const;
    const { unmount } = show(
      <SaveStatusLine status={status} file={file} onSaveFile={nothing} onDownload={nothing} />,
    );
    expect(screen.getByText('Backed up 14:02')).toBeVisible();
    unmount();
    line(status);
    expect(screen.getByText('Only in this browser')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save a file' })).toBeVisible();
  });
});

describe('for people who listen', () => {
  const shownAs = (status: SaveStatus) => (
    <SaveStatusLine status={status} file={none} onSaveFile={nothing} onDownload={nothing} />
  );
  const said = () => screen.getByTestId('polite').textContent;

  it('saving is silent; a failure is said at once, and the first saving after it', async () => {
    const services = fakeServices();
    const view = (status: SaveStatus) => (
      <ServicesProvider services={services}>
        {shownAs(status)}
        <LiveRegions announcer={services.announcer} />
      </ServicesProvider>
    );
    const { rerender } = render(view({ is: 'saving' }));
    rerender(view({ is: 'saved', at: testNow }));
    rerender(view({ is: 'notSaved', reason: 'full' }));
    expect(
      await screen.findByText(/^Your last changes are not saved: .* no room left/),
    ).toBeVisible();
    expect(said()).toBe('');
    rerender(view({ is: 'saved', at: testNow }));
    await waitFor(() => expect(said()).toMatch(/^Saved\./));
  });
});

describe('leaving', () => {
  const Guard = ({ status }: { status: SaveStatus }) => {
    useLeaveGuard(status);
    return null;
  };
  const isAsked = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is asked about only while work is not kept', () => {
    const { rerender } = show(<Guard status={{ is: 'saved', at: null }} />);
    expect(isAsked()).toBe(false);
    rerender(<Guard status={{ is: 'notSaved', reason: 'slow' }} />);
    expect(isAsked()).toBe(true);
    rerender(<Guard status={{ is: 'saved', at: null }} />);
    expect(isAsked()).toBe(false);
  });
});
