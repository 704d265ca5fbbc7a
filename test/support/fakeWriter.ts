import type {
  JournalRecord,
  OpenedMap,
  SaveStatus,
  StoredRecord,
  Writer,
} from '../../src/store/ports';

export interface FakeWriter extends Writer {
  readonly records: JournalRecord[];
  /** As if another tab had committed these. */
  hear(records: readonly JournalRecord[]): void;
  /** As if somebody had been taken out of the map for good. */
  replace(opened: OpenedMap): void;
  say(status: SaveStatus): void;
  /** Records that have not completed; set by a test. */
  waiting: readonly JournalRecord[];
}

/** A writer that keeps what it is given. */
export const fakeWriter = (): FakeWriter => {
  const records: JournalRecord[] = [];
  const foreign = new Set<(records: readonly StoredRecord[]) => void>();
  const replaced = new Set<(opened: OpenedMap) => void>();
  const listening = new Set<(status: SaveStatus) => void>();
  let status: SaveStatus = { is: 'saved', at: null };
  const fake: FakeWriter = {
    records,
    waiting: [],
    write: (record) => void records.push(record),
    pending: () => fake.waiting,
    settled: async () => status,
    close: async () => undefined,
    onStatus: (listener) => {
      listening.add(listener);
      listener(status);
      return () => listening.delete(listener);
    },
    onReplaced: (listener) => {
      replaced.add(listener);
      return () => replaced.delete(listener);
    },
    replace: (opened) => {
      for (const listener of replaced) listener(opened);
    },
    onForeign: (listener) => {
      foreign.add(listener);
      return () => foreign.delete(listener);
    },
    hear: (heard) => {
      const stored = heard.map((record, at) => ({ ...record, seq: at + 1, stamp: `${at}` }));
      for (const listener of foreign) listener(stored);
    },
    say: (next) => {
      status = next;
      for (const listener of listening) listener(next);
    },
  };
  return fake;
};
