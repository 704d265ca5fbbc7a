const breaks = /\r\n?|[\n\u2028\u2029]/u;

/** A cell that a sheet put in quotes because it holds line breaks, tabs or quotes of its own. */
const quoted = /(?<=^|[\t\n])"((?:[^"]|"")*(?:[\n\t]|"")(?:[^"]|"")*)"(?=[\t\n]|$)/gu;

/** The lines of what was pasted; a quoted cell of a sheet becomes one line. Empty ones are left out. */
export const pastedLines = (text: string): readonly string[] =>
  text
    .split(breaks)
    .join('\n')
    .replace(quoted, (_, cell: string) => cell.replaceAll('""', '"').replace(/\s+/gu, ' '))
    .split('\n')
    .filter((line) => line.trim() !== '');

const columnsIn = (line: string): number =>
  line
    .trim()
    .split('\t')
    .filter((cell) => cell.trim() !== '').length;

/** True when most lines have several columns. */
export const isTable = (lines: readonly string[]): boolean =>
  lines.filter((line) => columnsIn(line) > 1).length * 2 > lines.length;
