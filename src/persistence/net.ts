import type { Id } from '../domain/id';
import type { JournalRecord } from '../store/ports';
import { recordsFrom } from './recordCheck';
import { keysIn } from './surroundings';

/** A queue that a window left behind. */
export interface LeftQueue {
  readonly key: string;
  readonly text: string;
  readonly map: Id;
  readonly records: readonly JournalRecord[];
}

/** Holds unsaved records over the end of a window, where IndexedDB may be too late. */
export interface Net {
  /** As many of the oldest as fit; false when the browser refuses. */
  keep(map: Id, records: readonly JournalRecord[]): boolean;
  /** This window's queue of a map is stored. */
  drop(map: Id): void;
  /** What any window left behind. */
  left(): readonly LeftQueue[];
  /** A left queue is stored; what was written over it since stays. */
  release(queue: LeftQueue): void;
}

const prefix = 'commonwheel.unsaved.';
/** Unreadable ones are put aside and not thrown away. */
const asidePrefix = 'commonwheel.aside.';

/** 1 MB a window; browsers count two bytes a character. */
const limit = 512 * 1024;

const fitting = (records: readonly JournalRecord[]): string => {
  const parts: string[] = [];
  let length = 2;
  for (const record of records) {
    const part = JSON.stringify(record);
    length += part.length + 1;
    if (length > limit) break;
    parts.push(part);
  }
  return `[${parts.join(',')}]`;
};

const tried = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

/** A net in localStorage, which is written before a page may end. */
export const localNet = (local: Storage, tab: string): Net => {
  const keyOf = (map: Id): string => `${prefix}${tab}.${map}`;
  const putAside = (key: string, text: string): void => {
    if (tried(() => local.setItem(asidePrefix + key.slice(prefix.length), text))) {
      local.removeItem(key);
    }
  };
  return {
    keep: (map, records) => tried(() => local.setItem(keyOf(map), fitting(records))),
    drop: (map) => local.removeItem(keyOf(map)),
    left: () =>
      keysIn(local, prefix).flatMap((key) => {
        const text = local.getItem(key) ?? '';
        const records = recordsFrom(text);
        const map = records?.[0]?.map;
        if (records && map) return [{ key, text, map, records }];
        putAside(key, text);
        return [];
      }),
    release: ({ key, text }) => {
      if (local.getItem(key) === text) local.removeItem(key);
    },
  };
};

/** For where nothing can be kept. */
export const noNet: Net = {
  keep: () => false,
  drop: () => undefined,
  left: () => [],
  release: () => undefined,
};
