import { applied, creating } from '../../src/domain/change';
import { documentOf, type MapDocument, rowsOf } from '../../src/domain/document';
import { isOf, rowWithout } from '../../src/domain/forget';
import type { Id } from '../../src/domain/id';
import type { MapCopy } from '../../src/domain/mapCopy';
import { allThemes, partnersOf, titleOf } from '../../src/domain/outline';
import { forgettingAmong } from '../../src/persistence/forgetting';
import type { MapShelf, MapSummary, OpenedMap, SaveStatus, Writer } from '../../src/store/ports';

interface Shelved {
  document: MapDocument;
  updatedAt: number;
  isRemoved: boolean;
}

export interface MemoryShelf extends MapShelf {
  /** Maps that were set aside with their reason before something large happened. */
  readonly safe: { readonly map: Id; readonly why: string }[];
  /** Puts a map there as if it had been made earlier. */
  put(document: MapDocument, updatedAt: number): void;
  /** What a map holds now. */
  document(map: Id): MapDocument | null;
}

const mapIsThere = (map: Id): Error =>
  Object.assign(new Error(`map ${map} is there`), { name: 'MapIsThereError' });

const saved: SaveStatus = { is: 'saved', at: 0 };

const summaryOf = ({ document, updatedAt }: Shelved): MapSummary => ({
  id: document.map,
  title: titleOf(document),
  themes: allThemes(document).length,
  partners: partnersOf(document).length,
  createdAt: rowsOf(document, 'map')[0]?.createdAt ?? 0,
  updatedAt,
});

const copyOf = (document: MapDocument): MapCopy => ({
  rows: [...document.rows.values()].map((row) => ({
    row,
    created: '000000000-0000-memory',
    stamps: {},
  })),
  knows: {},
});

/** A shelf in memory: keeps every promise of the port but lasting. */
export const memoryShelf = (now: () => number = () => 0): MemoryShelf => {
  const maps = new Map<Id, Shelved>();
  const listeners = new Set<() => void>();
  const safe: { map: Id; why: string }[] = [];
  const ring = () => {
    for (const listener of listeners) listener();
  };
  const replaced = new Map<Id, Set<(opened: OpenedMap) => void>>();
  const put = (document: MapDocument, updatedAt: number): void => {
    maps.set(document.map, { document, updatedAt, isRemoved: false });
    ring();
  };
  const there = (map: Id): Shelved | null => {
    const found = maps.get(map);
    return found && !found.isRemoved ? found : null;
  };
  const mark = (map: Id, isRemoved: boolean): void => {
    const found = maps.get(map);
    if (found) found.isRemoved = isRemoved;
    ring();
  };
  const found = (map: Id, rows: MapCopy['rows']): void => {
    if (maps.has(map)) throw mapIsThere(map);
    put(
      documentOf(
        map,
        rows.map(({ row }) => row),
      ),
      now(),
    );
  };
  const writer = (map: Id): Writer => ({
    write: ({ change }) => {
      const before = maps.get(map);
      if (before) put(applied(before.document, change), Math.max(now(), before.updatedAt + 1));
    },
    onStatus: (listener) => {
      listener(saved);
      return () => undefined;
    },
    onForeign: () => () => undefined,
    onReplaced: (listener) => {
      const listeners = replaced.get(map) ?? new Set();
      replaced.set(map, listeners.add(listener));
      return () => listeners.delete(listener);
    },
    pending: () => [],
    settled: async () => saved,
    close: async () => undefined,
  });

  return {
    safe,
    put,
    document: (map) => there(map)?.document ?? null,
    list: async () => [...maps.values()].filter(({ isRemoved }) => !isRemoved).map(summaryOf),
    onChange: (listener) => {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
    read: async (map) => {
      const shelved = there(map);
      return shelved && { rows: [...shelved.document.rows.values()], seq: 0, own: [] };
    },
    writer,
    add: async (map, rows) => {
      if (maps.has(map)) throw mapIsThere(map);
      put(applied(documentOf(map, []), creating(...rows)), now());
    },
    copy: async (map) => {
      const shelved = maps.get(map);
      return shelved ? copyOf(shelved.document) : null;
    },
    adopt: async (map, copy) => found(map, copy.rows),
    keepSafe: async (map, why) => void safe.push({ map, why }),
    forgetPerson: async (map, person, word) => {
      const shelved = there(map);
      if (!shelved) return;
      const rows = [...shelved.document.rows.values()];
      const given = forgettingAmong(rows, [], { person, word });
      const rest = rows.filter(({ id }) => !isOf(id, given)).map((row) => rowWithout(row, given));
      put(documentOf(map, rest), now());
      for (const listener of replaced.get(map) ?? []) listener({ rows: rest, seq: 0, own: [] });
    },
    remove: async (map) => mark(map, true),
    restore: async (map) => mark(map, false),
    removeEverything: async () => {
      maps.clear();
      ring();
    },
  };
};
