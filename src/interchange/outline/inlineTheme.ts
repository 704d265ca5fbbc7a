import { listAt } from '../../domain/capture/marks';

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

/** Reads `Theme: a, b, c`; null for any other line. Where there is a `;` it parts the partners. */
export const inlineTheme = (text: string): InlineTheme | null => {
  const [name, rest] = sidesOf(text) ?? [];
  if (name === undefined || rest === undefined || opensList(name)) return null;
  const partners = rest
    .split(/[;；]/u.test(rest) ? /[;；]/u : /[,，、]/u)
    .map((one) => one.trim())
    .filter(Boolean);
  return partners.length > 1 ? { name, partners } : null;
};
