import type { Forgetting } from '../domain/forget';
import type { Id } from '../domain/id';
import type { JournalRecord } from '../store/ports';
import { recordWithout } from './forget';
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
  /** Takes a person out of what any window left of a map. */
  forget(map: Id, forgetting: Forgetting): void;
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

/** Text that makes no sense as records is searched as it is. */
const textWithout = (text: string, forgetting: Forgetting): string => {
  const records = recordsFrom(text)?.flatMap((record) => recordWithout(record, forgetting) ?? []);
  return records ? JSON.stringify(records) : forgetting.traces.taken(text);
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
    forget: (map, forgetting) => {
      const keys = [...keysIn(local, prefix), ...keysIn(local, asidePrefix)];
      for (const key of keys.filter((one) => one.endsWith(`.${map}`)))
        local.setItem(key, textWithout(local.getItem(key) ?? '', forgetting));
    },
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
  forget: () => undefined,
  release: () => undefined,
};
