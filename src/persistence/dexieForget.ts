import type { Id } from '../domain/id';
import type { Forgets } from '../store/ports';
import type { MainDatabase } from './database';
import { put, recordsOf, rowsOf } from './dexieMap';
import { forgottenIn } from './forget';
import { forgettingIn } from './forgetting';
import type { Making, SafeCopy } from './kept';

/** Takes a person out of a map, within a transaction; null when nothing of them is there. */
export const forgetIn = async (
  db: MainDatabase,
  safe: readonly SafeCopy[],
  map: Id,
  whom: Forgets,
  making: Making,
) => {
  const kept = await db.maps.get(map);
  if (!kept) return null;
  const rows = await rowsOf(db, map).toArray();
  const whole = { kept, rows, records: await recordsOf(db, map, 0).toArray(), copies: safe };
  const forgetting = forgettingIn(whole, whom);
  if (!forgetting) return null;
  const forgotten = forgottenIn(whole, forgetting, making);
  await db.journal.bulkDelete([...forgotten.dropped]);
  await db.journal.bulkPut(forgotten.records);
  await put(db, { ...forgotten, records: [forgotten.added] }, making.ids);
  return { forgetting, copies: forgotten.copies };
};
