import { widthByTable } from '../layout/letterWidths';
import { blockWidth, shortened } from '../layout/wrapName';

/** Letters of a note, in map units: a note is paper, it grows and shrinks with the map. */
export const noteType = { size: 14, weight: 400, line: 18 } as const;

/** Room between the words and the edge, and the side of the folded corner, in map units. */
export const notePadding = 12;
export const noteFold = 14;

const widest = 176;
const narrowest = 48;
const mostLines = 12;
/** Browsers set some words a little wider than the table says. */
const slack = 6;

const widthOf = (text: string): number => widthByTable(text, noteType.size, noteType.weight);

/** The words of a note and how large a slip they need, in map units. */
export interface NoteShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Lines of one paragraph; an empty one is a line too. */
const linesOf = (paragraph: string): readonly string[] =>
  paragraph.trim() ? shortened(paragraph, mostLines, widest, widthOf) : [''];

const cut = (lines: readonly string[]): readonly string[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? '').replace(/…$/u, '')}…`];

const known = new Map<string, NoteShape>();
const mostKnown = 500;

const shapeOf = (text: string): NoteShape => {
  const lines = cut(
    text
      .split('\n')
      .slice(0, mostLines + 1)
      .flatMap(linesOf),
  );
  return {
    lines,
    width: Math.max(narrowest, blockWidth(lines, widthOf) + slack) + 2 * notePadding,
    height: lines.length * noteType.line + 2 * notePadding,
  };
};

/** A note's words on lines, broken by table so that a slip is as large on every computer. */
export const noteShapeOf = (text: string): NoteShape => {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const shape = shapeOf(text);
  known.set(text, shape);
  return shape;
};
