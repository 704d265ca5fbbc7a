import type { Id } from '../domain/id';
import { bellOf, type Ring } from './bell';
import type { WindowLike } from './surroundings';
import type { OpenWriter } from './writer';

/** Everything of this window that writes or lists, and its ties to the other windows. */
export interface Desk {
  open(writer: OpenWriter): void;
  closed(writer: OpenWriter): void;
  /** A transaction of this writer completed. */
  committed(by: OpenWriter): void;
  /** Resolves when what this window still has to write of a map is written, or its try failed. */
  settled(map: Id): Promise<unknown>;
  /** What is stored of a map was changed past its writers: they and other windows read it anew. */
  changed(map: Id): Promise<unknown>;
  /** The list of maps changed here. */
  shelfChanged(): void;
  /** Now and whenever the list may have changed, here or elsewhere. */
  onShelf(listener: () => void): () => void;
  /** Tells all windows to let go of everything. */
  everythingRemoved(): void;
  /** Resolves when every queue is empty or its last try failed. */
  finish(): Promise<unknown>;
  retire(): void;
  /** What was stored may be gone: looks, and writes it again. */
  lost(): void;
  close(): void;
}

/** Ties writers to the events of their window and to the doorbell. */
export const deskOf = (window: WindowLike): Desk => {
  const writers = new Set<OpenWriter>();
  const listeners = new Set<() => void>();

  const each = (work: (writer: OpenWriter) => void): void => {
    for (const writer of [...writers]) work(writer);
  };
  const forgetAll = (): void => {
    each((writer) => writer.forget());
    writers.clear();
  };
  const wakeOthers = (map: Id, by: OpenWriter | null): void =>
    each((writer) => {
      if (writer.map === map && writer !== by) writer.wake();
    });
  const listMayHaveChanged = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const settled = (map: Id): Promise<unknown> =>
    Promise.all([...writers].filter((one) => one.map === map).map((writer) => writer.settled()));
  const answer = (ring: Ring): void => {
    if (ring.is === 'everythingRemoved') forgetAll();
    if (ring.is === 'committed') wakeOthers(ring.map, null);
    listMayHaveChanged();
  };
  const bell = bellOf(window, answer);

  const leave = (): void => each((writer) => writer.leave());
  const wake = (): void => {
    each((writer) => writer.wake());
    listMayHaveChanged();
  };
  const turn = (): void => (window.document?.visibilityState === 'hidden' ? leave() : wake());
  const hold = (event: Event): void => {
    if ([...writers].some((writer) => writer.status().is === 'notSaved')) event.preventDefault();
  };

  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', wake);
  window.addEventListener('focus', wake);
  window.addEventListener('beforeunload', hold);
  window.document?.addEventListener('visibilitychange', turn);

  return {
    open: (writer) => writers.add(writer),
    closed: (writer) => writers.delete(writer),
    committed: (by) => {
      bell.ring({ is: 'committed', map: by.map });
      wakeOthers(by.map, by);
      listMayHaveChanged();
    },
    settled,
    changed: async (map) => {
      bell.ring({ is: 'committed', map });
      wakeOthers(map, null);
      await settled(map);
      listMayHaveChanged();
    },
    shelfChanged: () => {
      bell.ring({ is: 'shelf' });
      listMayHaveChanged();
    },
    onShelf: (listener) => {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
    everythingRemoved: () => {
      bell.ring({ is: 'everythingRemoved' });
      forgetAll();
    },
    finish: () => Promise.all([...writers].map((writer) => writer.settled())),
    retire: () => each((writer) => writer.retire()),
    lost: () => each((writer) => writer.wake()),
    close: () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', wake);
      window.removeEventListener('focus', wake);
      window.removeEventListener('beforeunload', hold);
      window.document?.removeEventListener('visibilitychange', turn);
      bell.close();
      listeners.clear();
    },
  };
};
