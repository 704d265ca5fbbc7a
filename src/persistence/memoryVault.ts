import type { Forgetting } from '../domain/forget';
import type { Id } from '../domain/id';
import type { Forgets, StoredRecord } from '../store/ports';
import { commitOf } from './commit';
import { forgottenIn } from './forget';
import { forgettingIn, isForgetting } from './forgetting';
import type { Founding, KeptMap, KeptRow, Making, News, Place, SafeCopy } from './kept';
import { mapIsGone, ownRecordLimit, safeCopyLimit, type Vault } from './vault';

interface Shelved {
  kept: KeptMap;
  readonly rows: Map<Id, KeptRow>;
  readonly journal: StoredRecord[];
}

/** Maps in this window only, for where the browser keeps nothing. */
export const memoryVault = (making: Making): Vault => {
  const shelved = new Map<Id, Shelved>();
  let copies: readonly SafeCopy[] = [];
  let seq = 0;

  const put = (map: Shelved, { kept, rows, records }: Founding): void => {
    map.kept = kept;
    for (const row of rows) map.rows.set(row.id, row);
    for (const record of records) map.journal.push({ ...record, seq: ++seq });
  };
  const forget = (map: Shelved, whom: Forgets): Forgetting | null => {
    const its = copies.filter(({ map: id }) => id === map.kept.id);
    const whole = {
      kept: map.kept,
      rows: [...map.rows.values()],
      records: map.journal,
      copies: its,
    };
    const forgetting = forgettingIn(whole, whom);
    if (!forgetting) return null;
    const forgotten = forgottenIn(whole, forgetting, making);
    map.journal.splice(0, map.journal.length, ...forgotten.records);
    put(map, { ...forgotten, records: [forgotten.added] });
    copies = [...copies.filter((copy) => !its.includes(copy)), ...forgotten.copies];
    return forgetting;
  };
  const newsOf = ({ journal, kept }: Shelved, since: Place): News => ({
    records: journal.filter((record) => record.seq > since.seq),
    place: { seq: journal.at(-1)?.seq ?? 0, born: kept.born },
  });

  return {
    kind: 'temporary',
    maps: async () => [...shelved.values()].map(({ kept }) => kept),
    read: async (id) => {
      const map = shelved.get(id);
      if (!map) return null;
      return { kept: map.kept, rows: [...map.rows.values()], seq: map.journal.at(-1)?.seq ?? 0 };
    },
    ownRecords: async (id, tab) =>
      (shelved.get(id)?.journal ?? [])
        .filter((record) => record.tab === tab)
        .slice(-ownRecordLimit),
    after: async (id, since) => {
      const map = shelved.get(id);
      return map ? newsOf(map, since) : null;
    },
    commit: async ({ map: id, records, since }) => {
      const map = shelved.get(id);
      if (!map) throw mapIsGone(id);
      const news = newsOf(map, since);
      if (isForgetting(news)) return news;
      const fresh = records.filter(({ tx }) => !map.journal.some((record) => record.tx === tx));
      put(map, commitOf(map.kept, map.rows, fresh, making));
      return { records: news.records, place: newsOf(map, since).place };
    },
    found: async (founding) => {
      if (shelved.has(founding.kept.id)) return null;
      const map: Shelved = { kept: founding.kept, rows: new Map(), journal: [] };
      put(map, founding);
      shelved.set(founding.kept.id, map);
      return seq;
    },
    setRemoved: async (id, at) => {
      const map = shelved.get(id);
      if (map) map.kept = { ...map.kept, removedAt: at ?? undefined };
    },
    purge: async (before) => {
      for (const [id, { kept }] of shelved) {
        if ((kept.removedAt ?? before) < before) shelved.delete(id);
      }
    },
    keepSafe: async (copy) => {
      const its = copies.filter(({ map }) => map === copy.map).slice(1 - safeCopyLimit);
      copies = [...copies.filter(({ map }) => map !== copy.map), ...its, copy];
    },
    forget: async (id, whom) => {
      const map = shelved.get(id);
      return map ? forget(map, whom) : null;
    },
    removeEverything: async () => {
      shelved.clear();
      copies = [];
    },
  };
};
