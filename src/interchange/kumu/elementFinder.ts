import { sameNameKey } from '../../domain/name';
import { type PlainElement, plainElement } from '../plain/plainMap';
import type { Counting } from './kumuNotices';
import { manySign } from './kumuWords';

/** Finds the elements that connections name; who is not there yet is made. */
export interface Finder {
  /** The id of the element that a text names. */
  readonly one: (name: string) => string;
  /** The ids of all elements that a text names, parted by `|`. */
  readonly many: (names: string) => readonly string[];
  readonly made: readonly PlainElement[];
}

/** Takes what connections name for ids. */
export const idFinder: Finder = { one: (id) => id, many: (id) => [id], made: [] };

type ByName = Map<string, string[]>;

const byName = (elements: readonly PlainElement[], keyOf: (label: string) => string): ByName => {
  const found: ByName = new Map();
  for (const { id, label } of elements) {
    const ids = found.get(keyOf(label));
    if (ids) ids.push(id);
    else found.set(keyOf(label), [id]);
  }
  return found;
};

/**
 * An id counts first, then a label as written, then one that differs only in case. Without a list
 * of elements it goes without saying that they are made.
 */
export const elementFinder = (elements: readonly PlainElement[], counts: Counting): Finder => {
  const ids = new Set(elements.map(({ id }) => id));
  const labels = byName(elements, (label) => label);
  const loose = byName(elements, sameNameKey);
  const made: PlainElement[] = [];

  const known = (name: string): string | null => {
    if (ids.has(name)) return name;
    const [id, second] = labels.get(name) ?? loose.get(sameNameKey(name)) ?? [];
    if (second !== undefined) counts.note('endUnclear', { label: name });
    return id ?? null;
  };
  const make = (name: string): string => {
    if (elements.length > 0) counts.note('endMade', { label: name });
    made.push(plainElement(name, name));
    ids.add(name);
    loose.set(sameNameKey(name), [name]);
    return name;
  };
  const one = (name: string): string => known(name) ?? make(name);
  const parts = (names: string): readonly string[] =>
    names
      .split(manySign)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  return {
    one,
    many: (names) => {
      const whole = known(names);
      return whole === null ? parts(names).map(one) : [whole];
    },
    made,
  };
};
