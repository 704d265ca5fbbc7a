import { type MapDocument, nodeOf } from '../document';
import type { Id } from '../id';
import { sameNameKey } from '../name';
import { allThemes, centerOf } from '../outline';
import type { NodeRow } from '../row';
import type { Line } from './line';
import { type Reading, readLine } from './readLine';

/** One line as it was typed. */
export interface Entering {
  readonly text: string;
  /** The theme in use; null = Not sorted yet. */
  readonly theme: Id | null;
  /** What a plain line makes: a theme when the person asked for one. */
  readonly asks: 'partner' | 'theme';
}

/** Reads a line as the person meant it: where a theme is asked for, a plain line names one. */
export const readEntering = (
  { text, asks }: Pick<Entering, 'text' | 'asks'>,
  reading: Reading,
): Line | null => {
  const line = readLine(text, reading);
  return line?.is === 'partners' && asks === 'theme' ? readLine(`# ${text}`, reading) : line;
};

/** The theme a sub-theme goes under: the one in use, or the one above it. */
export const themeAbove = (theme: NodeRow | null): Id | null => theme?.parent ?? theme?.id ?? null;

/** The first theme of that name under that parent; null parent = at the top. */
export const themeUnder = (
  themes: readonly NodeRow[],
  name: string,
  parent: Id | null,
): NodeRow | null => {
  const key = sameNameKey(name);
  return (
    themes.find((one) => sameNameKey(one.name) === key && (one.parent ?? null) === parent) ?? null
  );
};

/**
 * The theme that a line such as `# Mentors` names, when it is there already: then the line makes
 * nothing and only goes there. Null for a new theme and for any other line.
 */
export const knownTheme = (document: MapDocument, entering: Entering): Id | null => {
  const line = readEntering(entering, { hasCenter: centerOf(document) !== null, themes: [] });
  if (line?.is !== 'theme') return null;
  const parent = line.depth === 2 ? themeAbove(nodeOf(document, entering.theme)) : null;
  return themeUnder(allThemes(document), line.name, parent)?.id ?? null;
};

/**
 * The theme that the next line goes to, read from the document after these lines were entered:
 * the last `# theme` among them, else the theme in use. `@theme` changes nothing.
 */
export const nextTheme = (
  document: MapDocument,
  args: {
    readonly lines: readonly string[];
    readonly theme: Id | null;
    readonly asks?: Entering['asks'];
  },
): Id | null =>
  args.lines.reduce<Id | null>(
    (theme, text) => knownTheme(document, { text, theme, asks: args.asks ?? 'partner' }) ?? theme,
    args.theme,
  );
