const longest = 31;

const usable = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/gu, '')
    .trim();

const cut = (name: string, length: number): string => [...name.slice(0, length)].join('').trim();

/** Names that Excel takes for sheets: 31 letters at most, none of `[]:*?/\`, no name twice. */
export const sheetNames = (wished: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  return wished.map((wish, at) => {
    const base = cut(usable(wish), longest) || `Sheet ${at + 1}`;
    let name = base;
    for (let count = 2; used.has(name.toLowerCase()); count++)
      name = `${cut(base, longest - String(count).length - 1)} ${count}`;
    used.add(name.toLowerCase());
    return name;
  });
};
