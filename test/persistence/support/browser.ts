import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { WindowLike } from '../../../src/persistence/surroundings';
import { fakeLocks } from './fakeLocks';
import { SmallStorage } from './smallStorage';

/** A window whose events a test sends. */
export interface TestWindow extends WindowLike {
  readonly sessionStorage: SmallStorage;
  readonly localStorage: SmallStorage;
  /** Sends an event to the window; true when someone prevented its default. */
  fire(type: 'pagehide' | 'pageshow' | 'focus' | 'beforeunload'): boolean;
  /** Changes what the document says of its visibility, and tells. */
  show(visibilityState: 'visible' | 'hidden'): void;
}

export interface TestBrowser {
  readonly indexedDB: IDBFactory;
  readonly localStorage: SmallStorage;
  /** A new window; with the session of another one when it is a reload or a duplicate. */
  window(session?: SmallStorage, missing?: Partial<WindowLike>): TestWindow;
  /** Whether doorbells ring; without, only focus and commits catch up. */
  bells: boolean;
}

/** One browser profile: windows share its IndexedDB, localStorage, locks and channels. */
export const testBrowser = (): TestBrowser => {
  const indexedDB = new IDBFactory();
  const localStorage = new SmallStorage();
  const locks = fakeLocks();
  const channels = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>();

  class Channel {
    onmessage: ((event: MessageEvent) => void) | null = null;
    constructor() {
      channels.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of channels) {
        if (other === this || !browser.bells) continue;
        setImmediate(() => channels.has(other) && other.onmessage?.({ data } as MessageEvent));
      }
    }
    close(): void {
      channels.delete(this);
    }
  }

  const browser: TestBrowser = {
    indexedDB,
    localStorage,
    bells: true,
    window: (sessionStorage = new SmallStorage(), missing = {}) => {
      const events = new EventTarget();
      const page = Object.assign(new EventTarget(), {
        visibilityState: 'visible' as DocumentVisibilityState,
      });
      return {
        indexedDB,
        IDBKeyRange,
        localStorage,
        sessionStorage,
        navigator: { locks },
        BroadcastChannel: Channel as unknown as typeof BroadcastChannel,
        document: page as unknown as Document,
        addEventListener: events.addEventListener.bind(events),
        removeEventListener: events.removeEventListener.bind(events),
        fire: (type: string) => !events.dispatchEvent(new Event(type, { cancelable: true })),
        show: (visibilityState: 'visible' | 'hidden') => {
          page.visibilityState = visibilityState;
          page.dispatchEvent(new Event('visibilitychange'));
        },
        ...missing,
      } as TestWindow;
    },
  };
  return browser;
};
