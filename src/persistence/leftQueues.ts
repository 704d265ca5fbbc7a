import type { Id } from '../domain/id';
import type { JournalRecord } from '../store/ports';
import type { LeftQueue, Net } from './net';
import type { Vault } from './vault';

/** Nobody here waits for news. */
const end = { seq: Infinity, born: null };

const stored = async (vault: Vault, { map, records }: LeftQueue): Promise<boolean> => {
  try {
    await vault.commit({ map, records, since: end });
    return true;
  } catch {
    return false;
  }
};

/**
 * Writes what windows that ended left in the net. Doing it twice changes nothing. What storage does
 * not take now stays in the net, and the writer of its map goes on trying.
 */
export const storeLeftQueues = async (vault: Vault, net: Net): Promise<void> => {
  for (const queue of net.left()) if (await stored(vault, queue)) net.release(queue);
};

/** What is still in the net for a map. */
export const leftFor = (net: Net, map: Id): readonly LeftQueue[] =>
  net.left().filter((queue) => queue.map === map);

export const recordsIn = (queues: readonly LeftQueue[]): readonly JournalRecord[] =>
  queues.flatMap(({ records }) => records);
