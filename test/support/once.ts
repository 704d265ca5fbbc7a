/**
 * What takes long to make and never changes, made once for all files of tests that share a worker.
 * `keyOf` tells apart what is asked for.
 */
export const once = <Given, Made>(
  make: (given: Given) => Made,
  keyOf: (given: Given) => unknown = (given) => given,
): ((given: Given) => Made) => {
  const made = new Map<unknown, Made>();
  return (given) => {
    const key = keyOf(given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(given);
    made.set(key, fresh);
    return fresh;
  };
};
