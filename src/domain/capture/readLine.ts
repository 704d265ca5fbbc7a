import { oneLine, sameNameKey } from '../name';
import type { Line, PartnerEntry } from './line';
import { splitAt, unescaped } from './marks';
import { readEntry } from './readEntry';

/** What a line is read against. */
export interface Reading {
  readonly hasCenter: boolean;
  /** Names of the themes that are there. */
  readonly themes: readonly string[];
}

const heading = /^(#{1,2})(?!#)(.*)$/u;

const separator = /(?<=^| );|;(?= |$)/gu;

/** The partners of a line that is no theme; `themes` are those that are there, by `sameNameKey`. */
export const readEntries = (
  line: string,
  themes: ReadonlyMap<string, string>,
): readonly PartnerEntry[] => splitAt(line, separator).map((entry) => readEntry(entry, themes));

const themeOf = (marks: string, rest: string): Line | null => {
  const name = oneLine(unescaped(rest));
  return name ? { is: 'theme', name, depth: marks === '##' ? 2 : 1 } : null;
};

/**
 * Reads one line of capture; null for a line that says nothing. The grammar, the only one:
 *
 * - the first plain line of a map without a center names it
 * - `# Mentors` is a theme, `## Robotics` a sub-theme; every other line is partners
 * - `;` with a space beside it, or at the end: the next partner
 * - ` / ` between spaces: the organization, then its contact
 * - after a space, up to the next mark: `@theme` (the longest theme that is there, else a new one),
 *   `!our contact`, `gives: a, b` (`da:`, `ofrece:`), `gets: c` (`recibe:`)
 * - after a space: `~existing`, `~warm`, `~wished`, `~actual`, `~en conversación`, `~deseado`, or
 *   the beginning of one
 * - `\` takes the mark after it as text: `\# \/ \; \@ \~ \! \, \\ \gives:`
 *
 * What is no mark by these rules stays in the name, in one line with what follows a status or a
 * known theme. One contact and one status a partner: a second ` / ` or `~` is text.
 */
export const readLine = (text: string, { hasCenter, themes }: Reading): Line | null => {
  const line = oneLine(text);
  const [, marks, rest] = heading.exec(line) ?? [];
  if (marks !== undefined) return themeOf(marks, rest ?? '');
  if (!hasCenter) return line ? { is: 'center', name: unescaped(line) } : null;
  const known = new Map([...themes].reverse().map((name) => [sameNameKey(name), name]));
  const entries = readEntries(line, known);
  return entries.length > 0 ? { is: 'partners', entries } : null;
};
