import { listAt } from './marks';

/** A theme and its partners in one line. */
export interface InlineTheme {
  readonly name: string;
  readonly partners: readonly string[];
}

/** What `gives:` and the like open belongs to a partner. */
const opensList = (name: string): boolean => listAt(`${name.split(' ').at(-1)}:`) !== null;

/** What stands before and after the first colon; null when none parts a line. */
const sidesOf = (text: string): readonly [string, string] | null => {
  const at = text.search(/[:：]/u);
  const [name, rest] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1)];
  const isParted = text.charAt(at) === '：' || /^\s/.test(rest);
  return name !== '' && isParted ? [name, rest] : null;
};

/** Times and addresses have colons of their own. */
const isTimeOrAddress = (piece: string): boolean =>
  /^(?:\d{1,2}:\d{2}\b|https?:|www\.|mailto:)/iu.test(piece);

/** A theme with any number of partners; null for a line without a colon that parts the two. */
const saidIn = (text: string): InlineTheme | null => {
  const [name, rest] = sidesOf(text) ?? [];
  if (name === undefined || rest === undefined || opensList(name)) return null;
  const partners = rest
    .split(/[;；]/u.test(rest) ? /[;；]/u : /[,，、]/u)
    .map((one) => one.trim())
    .filter(Boolean);
  return partners.length > 0 && !partners.some(isTimeOrAddress) ? { name, partners } : null;
};

const hasSeveral = (theme: InlineTheme | null): boolean => (theme?.partners.length ?? 0) > 1;

/** Reads `Theme: a, b, c`; null for any other line. Where there is a `;` it parts the partners. */
export const inlineTheme = (text: string): InlineTheme | null => {
  const theme = saidIn(text);
  return hasSeveral(theme) ? theme : null;
};

/** The same for lines that stand together: `Theme: a` is one where all others have that shape. */
export const inlineThemes = (lines: readonly string[]): readonly (InlineTheme | null)[] => {
  const said = lines.map(saidIn);
  const takesSingles = said.some(hasSeveral) && said.every((theme) => theme !== null);
  return takesSingles ? said : said.map((theme) => (hasSeveral(theme) ? theme : null));
};
