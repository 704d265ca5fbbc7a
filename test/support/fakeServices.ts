import { createAnnouncer } from '../../src/ui/parts/announcer';
import { createToasts } from '../../src/ui/parts/toasts';
import { createPasswords } from '../../src/ui/share/passwords';
import { createHandover } from '../../src/ui/shell/handover';
import { createOffline } from '../../src/ui/shell/offline';
import { createPreferences } from '../../src/ui/shell/preferences';
import { createRoom } from '../../src/ui/shell/room';
import type { Services } from '../../src/ui/shell/services';
import { createTypeAhead } from '../../src/ui/shell/typeAhead';
import { countingIds } from './ids';
import { memoryHomes } from './memoryHomes';
import { type MemoryShelf, memoryShelf } from './memoryShelf';

export interface FakeServices extends Services {
  readonly shelf: MemoryShelf;
  /** Files handed out so far. */
  readonly downloads: { readonly name: string; readonly content: string | Blob }[];
}

/** The moment tests stand still at: May 3, 2026, 14:02 in the computer's zone. */
export const testNow = new Date(2026, 4, 3, 14, 2).getTime();

/** Services of a window with nothing in it, for components. */
export const fakeServices = (given: Partial<Services> = {}): FakeServices => {
  const downloads: { name: string; content: string | Blob }[] = [];
  return {
    keeper: {
      facts: async () => ({ lasting: true, promised: false, usedBytes: 420_000, quotaBytes: null }),
      askPromise: async () => true,
    },
    homes: memoryHomes(),
    clock: { now: () => testNow },
    ids: countingIds(1000),
    tab: 'tab-a',
    preferences: createPreferences(null, ['en']),
    room: createRoom(null),
    announcer: createAnnouncer(0),
    toasts: createToasts(),
    files: { download: (name, content) => void downloads.push({ name, content }) },
    passwords: createPasswords(),
    handover: createHandover(),
    typeAhead: createTypeAhead(new EventTarget() as Window),
    offline: createOffline(),
    ...given,
    shelf: memoryShelf(() => testNow),
    downloads,
  };
};
