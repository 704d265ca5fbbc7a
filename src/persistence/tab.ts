import type { IdSource } from '../domain/id';
import type { Surroundings } from './surroundings';

/** This window's name in the journal; undo belongs to it and survives a reload with it. */
export interface Tab {
  readonly name: string;
  /** Gives the name free for a later window. */
  release(): void;
}

const key = 'commonwheel.tab';
const lastKey = 'commonwheel.lastTab';

/** A reload may ask a moment before the page it replaces has let go. */
const patience = 250;

interface Held {
  readonly release: () => void;
}

/** Takes a name for as long as this page lives; null when another window has it. */
const hold = (locks: LockManager, name: string, options: LockOptions): Promise<Held | null> =>
  new Promise((resolve) => {
    locks
      .request(`${key}.${name}`, options, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch(() => resolve(null));
  });

const holdSoon = async (locks: LockManager, name: string): Promise<Held | null> =>
  (await hold(locks, name, { ifAvailable: true })) ??
  hold(locks, name, { signal: AbortSignal.timeout(patience) });

const nobodyIsHere = async (locks: LockManager): Promise<boolean> => {
  const { held = [] } = await locks.query();
  return !held.some((lock) => lock.name?.startsWith(`${key}.`));
};

const claimed = async (
  locks: LockManager,
  own: string | null,
  last: string | null,
  fresh: string,
): Promise<Tab> => {
  const mine = own ? await holdSoon(locks, own) : null;
  if (own && mine) return { name: own, ...mine };
  const adopts = !own && last !== null && (await nobodyIsHere(locks));
  const adopted = adopts ? await hold(locks, last, { ifAvailable: true }) : null;
  if (last && adopted) return { name: last, ...adopted };
  const made = await hold(locks, fresh, { ifAvailable: true });
  return { name: fresh, release: made?.release ?? (() => undefined) };
};

/**
 * Claims this window's name: its own after a reload, a new one when it was duplicated, and the last
 * window's when no other is open. Without locks a window keeps its own or takes a new one.
 */
export const claimTab = async (
  { session, local, locks }: Pick<Surroundings, 'session' | 'local' | 'locks'>,
  ids: IdSource,
): Promise<Tab> => {
  const fresh = ids.next('tx').replace('tx_', 'tab_');
  const own = session?.getItem(key) ?? null;
  const tab = locks
    ? await claimed(locks, own, local?.getItem(lastKey) ?? null, fresh)
    : { name: own ?? fresh, release: () => undefined };
  session?.setItem(key, tab.name);
  local?.setItem(lastKey, tab.name);
  return tab;
};
