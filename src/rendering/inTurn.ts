/** Says where in a list something stands; -1 when it is not there. */
export type Finder = (key: string, other?: string) => number;

/** Beyond so many things that were passed over or not found, a table of all is made. */
const mostSought = 4;

/**
 * Finds things of a list that are asked for in about the order they have, each once: then a look
 * or two are enough for each. `isAt` says whether the thing at a place goes by the key, `keyAt` by
 * which key it goes; the other part is for what goes by two.
 */
export const inTurn = (
  size: number,
  isAt: (at: number, key: string, other: string) => boolean,
  keyAt: (at: number) => string,
): Finder => {
  let [next, sought] = [0, 0];
  let table: Map<string, number> | null = null;
  const tableOfAll = (): Map<string, number> => {
    const made = new Map<string, number>();
    for (let at = 0; at < size; at++) made.set(keyAt(at), at);
    return made;
  };
  const isThere = (at: number, key: string, other: string): boolean =>
    at < size && isAt(at, key, other);
  return (key, other = '') => {
    let found = isThere(next, key, other) ? next : isThere(next + 1, key, other) ? next + 1 : -1;
    if (found < 0 && ++sought > mostSought) {
      table ??= tableOfAll();
      found = table.get(other ? `${key} ${other}` : key) ?? -1;
    }
    if (found >= 0) next = found + 1;
    return found;
  };
};
