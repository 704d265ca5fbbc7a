/** Width of a piece of text in px. */
export type WidthOf = (text: string) => number;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Only letters that stand for themselves: most names of Europe and the Americas. */
const plain = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2026]*$/u;

/** What a reader sees as letters: an emoji or a letter with its accents is one. */
export const lettersOf = (text: string): readonly string[] =>
  plain.test(text) ? text.split('') : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Words, each with the space after it. */
const wordsOf = (name: string): readonly string[] => name.match(/\S+\s*|\s+/gu) ?? [];

/** A hyphen or a slash between two letters, behind which a word may go on in the next line. */
const seam = /(?<=[\p{L}\p{M}\p{N}][/-])(?=[\p{L}\p{N}])/u;

/** Pieces that may stand at the end of a line: words; of those too wide for any line, their parts. */
const piecesOf = (name: string, most: number, widthOf: WidthOf): readonly string[] =>
  wordsOf(name).flatMap((word) => (widthOf(word.trim()) > most ? word.split(seam) : [word]));

const joined = (pieces: readonly string[]): string => pieces.join('').trim();

const widest = (lines: readonly string[], widthOf: WidthOf): number =>
  lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);

const splits = (pieces: readonly string[], count: number): readonly (readonly string[])[] => {
  if (count === 1) return [[joined(pieces)]];
  const found: (readonly string[])[] = [];
  for (let at = 1; at <= pieces.length - count + 1; at++) {
    const first = joined(pieces.slice(0, at));
    for (const rest of splits(pieces.slice(at), count - 1)) found.push([first, ...rest]);
  }
  return found;
};

const mostPieces = 14;

/** Few enough pieces to try every way to break them: neighbors stay together in a very long name. */
const fewer = (pieces: readonly string[]): readonly string[] => {
  if (pieces.length <= mostPieces) return pieces;
  const pairs = pieces.flatMap((piece, at) =>
    at % 2 === 0 ? [piece + (pieces[at + 1] ?? '')] : [],
  );
  return fewer(pairs);
};

/**
 * The name on exactly that many lines, as narrow as it goes; null when it has too few words for
 * it. Only a word wider than `most` px is broken, at its hyphens and slashes.
 */
export const balanced = (
  name: string,
  count: number,
  widthOf: WidthOf,
  most = Number.POSITIVE_INFINITY,
): readonly string[] | null => {
  const pieces = fewer(piecesOf(name, most, widthOf));
  if (pieces.length < count) return null;
  let best: readonly string[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const lines of splits(pieces, count)) {
    const width = widest(lines, widthOf);
    if (width < least) [best, least] = [lines, width];
  }
  return best;
};

/** How much of a text fits, letter by letter, with an ending counted in. */
const cut = (text: string, width: number, ending: string, widthOf: WidthOf): string => {
  const letters = lettersOf(text);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(letters.slice(0, middle).join('') + ending) <= width) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, Math.max(low, 1)).join('');
};

/** The first line of what is left, full words where one fits. */
const filled = (text: string, width: number, widthOf: WidthOf): string => {
  let line = '';
  for (const piece of piecesOf(text, width, widthOf)) {
    if (widthOf((line + piece).trim()) > width) break;
    line += piece;
  }
  return line || cut(text, width, '', widthOf);
};

/** The name on at most that many lines of that width; what is too long ends in an ellipsis. */
export const shortened = (
  name: string,
  count: number,
  width: number,
  widthOf: WidthOf,
): readonly string[] => {
  const lines: string[] = [];
  let rest = name.trim();
  while (rest && lines.length < count) {
    const last = lines.length === count - 1;
    const line = widthOf(rest) <= width ? rest : last ? '' : filled(rest, width, widthOf);
    lines.push(line ? line.trim() : `${cut(rest, width, '…', widthOf).trim()}…`);
    rest = line ? rest.slice(line.length).trim() : '';
  }
  return lines;
};

/** The name on as few lines as hold it, shortened when none do. */
export const wrapped = (
  name: string,
  count: number,
  width: number,
  widthOf: WidthOf,
): readonly string[] => {
  for (let lines = 1; lines <= count; lines++) {
    const found = balanced(name, lines, widthOf, width);
    if (found && widest(found, widthOf) <= width) return found;
  }
  return shortened(name, count, width, widthOf);
};

/** The widest of some lines, in px. */
export const blockWidth = widest;
