import { changedIds } from '../domain/change';
import type { Id } from '../domain/id';
import type { StoredRecord } from '../store/ports';
import { commitOf, commitSteps } from './commit';
import type { MainDatabase } from './database';
import { lastSeq, put, putLast, recordsOf } from './dexieMap';
import { isForgetting } from './forgetting';
import { foundingOf, wholeLabel } from './founding';
import { joinedRecords } from './journalParts';
import type { Batch, KeptMap, KeptRow, Making, News, Place } from './kept';
import { rowsAt } from './rowsAt';
import { mapIsGone } from './vault';

const idsIn = (records: Batch['records']): readonly Id[] => [
  ...new Set(records.flatMap(({ change }) => changedIds(change))),
];

const stored = (db: MainDatabase, { map, records }: Batch): Promise<ReadonlyMap<Id, KeptRow>> =>
  rowsAt(db, map, idsIn(records));

/** More rows than these are worked out bit by bit. */
const longFrom = 250;

type Given = readonly [KeptMap, ReadonlyMap<Id, KeptRow>, Batch['records'], Making];

/** Does long work bit by bit: the page has its turn while storage answers, and the transaction stays. */
const putInSlices = async (db: MainDatabase, given: Given): Promise<number> => {
  const steps = commitSteps(...given);
  let step = steps.next();
  while (!step.done) {
    await db.maps.get(given[0].id);
    step = steps.next();
  }
  return put(db, step.value, given[3].ids);
};

/** Short work waits for nothing but storage: anything else would end the transaction. */
const putAll = (db: MainDatabase, given: Given): Promise<number> =>
  idsIn(given[2]).length > longFrom ? putInSlices(db, given) : putLast(db, commitOf(...given));

/** A map that something took out of storage is founded again from memory. */
const refounded = async (db: MainDatabase, batch: Batch, making: Making): Promise<KeptMap> => {
  if (!batch.whole) throw mapIsGone(batch.map);
  const rows = batch.whole();
  const founding = foundingOf(batch.map, rows, wholeLabel(batch.map, rows), making);
  await put(db, founding, making.ids);
  return founding.kept;
};

/** Its records after a number. */
export const recordsAfter = async (db: MainDatabase, map: Id, seq: number) =>
  joinedRecords(await recordsOf(db, map, seq).toArray());

/** What stands after a place; from the start when the map was founded anew since. */
export const newsIn = async (
  db: MainDatabase,
  kept: KeptMap,
  since: Place,
  later: readonly StoredRecord[],
): Promise<News> => {
  const moved = since.born !== null && since.born !== kept.born;
  const records = moved ? await recordsAfter(db, kept.id, 0) : later;
  return { place: { seq: records.at(-1)?.seq ?? since.seq, born: kept.born }, records };
};

/** The records of a batch that storage has already. */
const knownIn = (db: MainDatabase, { records }: Batch) =>
  db.journal
    .where('tx')
    .anyOf(records.map(({ tx }) => tx))
    .toArray();

/** Asked all at once: each answer of storage has to wait for its turn on the page. */
const lookedUp = (db: MainDatabase, batch: Batch) =>
  Promise.all([
    db.maps.get(batch.map),
    recordsAfter(db, batch.map, batch.since.seq),
    knownIn(db, batch),
    stored(db, batch),
  ]);

/** Writes a batch in the transaction that is open, and answers with what others wrote before it. */
export const commitIn = async (db: MainDatabase, batch: Batch, making: Making): Promise<News> => {
  const { map, records, since } = batch;
  const [there, later, known, before] = await lookedUp(db, batch);
  const kept = there ?? (await refounded(db, batch, making));
  const news = there ? await newsIn(db, kept, since, later) : { place: since, records: [] };
  if (isForgetting(news)) return news;
  const fresh = records.filter(({ tx }) => !known.some((record) => record.tx === tx));
  if (fresh.length === 0)
    return { records: news.records, place: { seq: await lastSeq(db, map), born: kept.born } };
  const rows = there ? before : await stored(db, batch);
  const seq = await putAll(db, [kept, rows, fresh, making]);
  return { records: news.records, place: { seq, born: kept.born } };
};
