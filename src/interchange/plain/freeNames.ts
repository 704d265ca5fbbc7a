/**
 * Gives out names, each once: a second `a` becomes `a (2)`, as `again` says. Names in `taken` are
 * given only to who asks for them first.
 */
export const freeNames = (
  again: (name: string, count: number) => string,
  taken: ReadonlySet<string> = new Set(),
): ((name: string) => string) => {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let free = name;
    let count = counts.get(name) ?? 1;
    while (given.has(free) || (free !== name && taken.has(free))) free = again(name, ++count);
    counts.set(name, count);
    given.add(free);
    return free;
  };
};

/** A second one of a name gets its number in brackets. */
export const inBrackets = (name: string, count: number): string => `${name} (${count})`;
