/** One line of a paste without its bullet. */
export interface Item {
  readonly text: string;
  /** How far in it stands; only larger and smaller count. */
  readonly indent: number;
}

const signs = /^(?:[-–—*+•◦▪▫●○■□‣⁃·∙➢✓]|o(?=\t))\s+(?:\[[ xX]\]\s+)?/u;

const numbers =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-z][.)]|[ivx]{1,5}[.)](?=\t)|\d{1,3}(?:\.\d{1,3})+)\s+/u;

/** A single space at the start is a slip, not an indent. */
const widthOf = (line: string): number => {
  const spaces = [...(/^\s*/u.exec(line)?.[0] ?? '')];
  const width = spaces.reduce((sum, one) => sum + (one === '\t' ? 4 : 1), 0);
  return width > 1 ? width : 0;
};

/** `Mentors:` stands above the lines after it, these above bullets, `1.` above `1.2`. */
const depthOf = (bare: string, sign: string, number: string): number => {
  if (sign) return 2;
  if (number) return 1 + (number.match(/\d+/gu) ?? ['']).length;
  return /[:：]$/u.test(bare) ? 0 : 1;
};

/**
 * Bullets and numbers off. A number is only one where most lines have some mark: a name such as
 * `7. Street` among other names stays.
 */
export const itemsIn = (lines: readonly string[]): readonly Item[] => {
  const bares = lines.map((line) => line.trim());
  const marked = bares.filter((bare) => signs.test(bare) || numbers.test(bare));
  const isList = marked.length * 2 > lines.length;
  return lines.flatMap((line, at) => {
    const bare = bares[at] ?? '';
    const sign = signs.exec(bare)?.[0] ?? '';
    const number = !sign && isList ? (numbers.exec(bare)?.[0] ?? '') : '';
    const text = bare.slice(sign.length + number.length);
    return text ? [{ text, indent: widthOf(line) + depthOf(bare, sign, number) }] : [];
  });
};
