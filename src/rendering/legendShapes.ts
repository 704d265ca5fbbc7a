import { shortened } from '../layout/wrapName';
import { type LegendSign, signBox, signMarks } from './legendSign';
import { familyOf, type Look } from './look';
import type { Measure } from './scene';
import { type Mark, mark, rounded } from './svgText';

/** A row of a legend in words. */
export interface WordedRow {
  readonly sign: LegendSign;
  readonly text: string;
  /** How many, as it is written; null where that says nothing. */
  readonly count: string | null;
}

/** A part of a legend in words. */
export interface WordedSection {
  readonly title: string;
  readonly rows: readonly WordedRow[];
}

/** A legend as pieces of SVG from its corner on, and the room it takes, in CSS px. */
export interface LegendShapes {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

const type = { size: 11, title: 600, text: 450, line: 17, most: 190 } as const;
const gaps = { sign: 6, count: 6, column: 20, section: 26, band: 10 } as const;
const mostRows = 7;
/** Longer lines (px) read badly; longer notes are no notes. */
const widestNote = 560;
/** In a narrow column notes are a little wider than it, rather than many lines. */
const narrowestNote = 300;
const mostNoteLines = 8;

interface Block extends LegendShapes {
  /** It goes on with the section before it. */
  readonly goesOn: boolean;
}

/** Rows in columns of at most seven, as even as they go. */
const columnsOf = (rows: readonly WordedRow[]): readonly (readonly WordedRow[])[] => {
  const count = Math.ceil(rows.length / mostRows);
  const each = Math.ceil(rows.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => rows.slice(at * each, (at + 1) * each));
};

const textMark = (
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  weight: number,
  fill: string,
): Mark =>
  mark(
    'text',
    { x, y, 'font-family': familyOf(weight), 'font-size': type.size, 'font-weight': weight, fill },
    text,
  );

const lineOf = (row: WordedRow): number => Math.max(type.line, signBox(row.sign).height + 1);

const column = (
  title: string | null,
  rows: readonly WordedRow[],
  look: Look,
  measure: Measure,
): Block => {
  const signs = Math.max(...rows.map(({ sign }) => signBox(sign).width));
  const widthOf = (text: string, weight: number): number => measure(text, type.size, weight);
  const marks: Mark[] = title === null ? [] : [titleMark(title, look)];
  let y = type.line;
  let width = title === null ? 0 : widthOf(title, type.title);
  for (const row of rows) {
    const height = lineOf(row);
    const text = shortened(row.text, 1, type.most, (one) => widthOf(one, type.text))[0] ?? '';
    const [from, base] = [signs + gaps.sign, y + height / 2 + type.size * 0.345];
    const until = from + widthOf(text, type.text);
    marks.push(signAt(row, y + height / 2, look));
    marks.push(textMark(text, { x: from, y: base }, type.text, look.colors.ink));
    if (row.count !== null)
      marks.push(
        textMark(row.count, { x: until + gaps.count, y: base }, type.text, look.colors.ink2),
      );
    const end = row.count === null ? until : until + gaps.count + widthOf(row.count, type.text);
    width = Math.max(width, end);
    y += height;
  }
  return { marks, width, height: y, goesOn: title === null };
};

const titleMark = (title: string, look: Look): Mark =>
  textMark(title, { x: 0, y: type.size }, type.title, look.colors.ink2);

const signAt = ({ sign }: WordedRow, middle: number, look: Look): Mark => {
  const top = middle - signBox(sign).height / 2;
  return mark('g', { transform: `translate(0 ${rounded(top)})` }, signMarks(sign, look));
};

const blocksOf = (sections: readonly WordedSection[], look: Look, measure: Measure): Block[] =>
  sections.flatMap(({ title, rows }) =>
    columnsOf(rows).map((part, at) => column(at === 0 ? title : null, part, look, measure)),
  );

/** Notes broken into lines that find room. */
const noteLines = (
  notes: readonly string[],
  width: number,
  measure: Measure,
): readonly { readonly text: string; readonly width: number }[] => {
  const widthOf = (text: string): number => measure(text, type.size, type.text);
  const room = Math.max(narrowestNote, Math.min(width, widestNote));
  return notes
    .flatMap((note) => shortened(note, mostNoteLines, room, widthOf))
    .map((text) => ({ text, width: widthOf(text) }));
};

/** A legend for paper and pictures: its parts side by side in bands of the given width, then notes. */
export const legendShapes = (
  sections: readonly WordedSection[],
  { width, notes = [] }: { readonly width: number; readonly notes?: readonly string[] },
  look: Look,
  measure: Measure,
): LegendShapes => {
  const marks: Mark[] = [];
  let [x, y, band, widest] = [0, 0, 0, 0];
  for (const block of blocksOf(sections, look, measure)) {
    const gap = x === 0 ? 0 : block.goesOn ? gaps.column : gaps.section;
    if (x > 0 && x + gap + block.width > width) [x, y, band] = [0, y + band + gaps.band, 0];
    else x += gap;
    const place = `translate(${rounded(x)} ${rounded(y)})`;
    marks.push(mark('g', { transform: place }, block.marks));
    x += block.width;
    widest = Math.max(widest, x);
    band = Math.max(band, block.height);
  }
  const lines = noteLines(notes, width, measure);
  for (const [at, { text }] of lines.entries()) {
    const place = { x: 0, y: y + band + (at + 1) * type.line };
    marks.push(textMark(text, place, type.text, look.colors.ink2));
  }
  const under = lines.length > 0 ? lines.length * type.line + 4 : 0;
  widest = Math.max(widest, ...lines.map((line) => line.width));
  return { marks, width: widest, height: y + band + under };
};
