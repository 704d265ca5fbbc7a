import { oneLine } from './name';

/** What one typed line asks for. */
export type Line =
  | { readonly is: 'center'; readonly name: string }
  | { readonly is: 'theme'; readonly name: string; readonly depth: 1 | 2 }
  | { readonly is: 'partner'; readonly name: string };

const mark = /^(#{1,2})(?!#)(.*)$/u;

/**
 * Reads one line of capture: on a map without a center the first plain line names it; `# Mentors`
 * is a theme, `## …` a sub-theme; anything else is a partner. A `\` in front takes the mark as text.
 * Null for an empty line.
 */
export const readLine = (text: string, hasCenter: boolean): Line | null => {
  const line = oneLine(text);
  if (!line) return null;
  const theme = mark.exec(line);
  if (theme) {
    const name = oneLine(theme[2] ?? '');
    return name ? { is: 'theme', name, depth: theme[1] === '##' ? 2 : 1 } : null;
  }
  const name = line.startsWith('\\#') ? line.slice(1) : line;
  return hasCenter ? { is: 'partner', name } : { is: 'center', name };
};
