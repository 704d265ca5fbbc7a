/** Every key once; most things have but one. */
const each = <K>(keys: Iterable<K>): Iterable<K> =>
  Array.isArray(keys) && keys.length < 2 ? keys : new Set(keys);

/** Things by each of their keys, in the order they come; one of several keys stands under each. */
export const grouped = <K, T>(
  things: Iterable<T>,
  keysOf: (thing: T) => Iterable<K>,
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const thing of things)
    for (const key of each(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
};
