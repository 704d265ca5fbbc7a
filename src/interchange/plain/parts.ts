/** Backslashes before a bar are doubled, and a bar of the value itself gets one: `a|b` → `a\|b`. */
const escaped = (part: string): string =>
  part.replace(/(\\*)\|/gu, (_, slashes: string) => `${slashes}${slashes}\\|`);

/** A value that another one follows must not end in what would escape the bar between them. */
const followed = (part: string): string => part.replace(/\\+$/u, '$&$&');

/**
 * Several values as one cell, parted by `|`. One value that holds what else could part it gets a
 * bar behind it, so that it reads back as one.
 */
export const joinedParts = (parts: readonly string[]): string => {
  const isAlone = parts.length === 1 && /[;\n]/u.test(parts[0] ?? '');
  const all = isAlone ? [...parts, ''] : parts;
  const last = all.length - 1;
  return all
    .map(escaped)
    .map((part, at) => (at < last ? followed(part) : part))
    .join('|');
};

const byBars = (cell: string): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  let from = 0;
  for (const { index, 0: found } of cell.matchAll(/\\*\|/gu)) {
    const slashes = found.length - 1;
    part += cell.slice(from, index) + '\\'.repeat(Math.floor(slashes / 2));
    from = index + found.length;
    if (slashes % 2 === 1) part += '|';
    else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part + cell.slice(from)];
};

/**
 * The values of a cell in their places, empty ones too: parted by `|` where there is one, else by
 * `;` or line breaks.
 */
export const placedParts = (cell: string): readonly string[] =>
  (cell.includes('|') ? byBars(cell) : cell.split(/[;\n]/u)).map((part) => part.trim());

/** The values of a cell that holds several. */
export const partsOf = (cell: string): readonly string[] =>
  placedParts(cell).filter((part) => part !== '');
