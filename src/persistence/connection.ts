import { isNewer, type MainDatabase } from './database';
import { isReadOnly } from './vault';

/** What a connection tells those who write through it. */
export interface ConnectionListener {
  /** A newer version waits to upgrade: write what there is, quickly. */
  finish(): Promise<unknown>;
  /** A newer version took over; nothing is written from here any more. */
  retired(): void;
  /** The connection was cut or the database deleted; what was stored may be gone. */
  lost(): void;
}

export interface Connection {
  readonly db: MainDatabase;
  /** True while there is nothing to wait for before a transaction. */
  isReady(): boolean;
  /** Opens again when it was cut; rejects once a newer version took over. */
  ready(): Promise<void>;
  listen(listener: ConnectionListener): void;
  close(): void;
}

/** How long a newer version is kept waiting for the queue of an old window. */
const patience = 1500;

const within = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

/** Watches over one database connection: makes way for upgrades, comes back after a cut. */
export const connectionTo = (db: MainDatabase): Connection => {
  let listener: ConnectionListener | null = null;
  let over = false;

  const retire = async (): Promise<void> => {
    await within(patience, listener?.finish() ?? Promise.resolve());
    over = true;
    db.close({ disableAutoOpen: true });
    listener?.retired();
  };

  db.on('versionchange', (event) => {
    if (event.newVersion) void retire();
    else db.close({ disableAutoOpen: false });
    return false;
  });
  db.on('close', () => {
    if (!over) listener?.lost();
  });

  return {
    db,
    isReady: () => !over && db.isOpen() && !isNewer(db),
    ready: async () => {
      if (over) throw isReadOnly();
      if (!db.isOpen()) await db.open();
      if (!isNewer(db)) return;
      over = true;
      db.close({ disableAutoOpen: true });
      listener?.retired();
      throw isReadOnly();
    },
    listen: (given) => {
      listener = given;
    },
    close: () => {
      over = true;
      db.close({ disableAutoOpen: true });
    },
  };
};
