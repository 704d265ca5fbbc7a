import { itemsIn } from '../../domain/capture/pastedItems';

/** One line of an outline. */
export interface OutlineItem {
  readonly is: 'heading' | 'bullet' | 'plain';
  readonly text: string;
  /** How far in it stands: headings by their level, all else further in than any heading. */
  readonly depth: number;
  /** Below the last rule across the page. */
  readonly isBelowRule: boolean;
}

const heading = /^(#{1,6})(?!#)\s*(\S.*)$/u;
const rule = /^(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*)$/;
const underline = /^(?:=+|-{3,})$/;
const deepestHeading = 10;

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** Notes about a file that some programs put above it, between two rules. */
const withoutFrontMatter = (lines: readonly string[]): readonly string[] => {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  const isMatter = end > 0 && lines.slice(1, end).every((line) => /^(?:\s|[\w-]+:|$)/.test(line));
  return isMatter ? lines.slice(end + 1) : lines;
};

/** A line with a second line of `=` or `-` right below is a heading. */
const withSigns = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]?.trim() ?? ''];
    const isPlain = (one: string | undefined): boolean =>
      !isBlank(one) && /^[^\s\-*+#>|=]/.test(one ?? '');
    if (underline.test(line.trim()) && isPlain(above)) return [];
    if (!isPlain(line) || !underline.test(below)) return [line];
    return [`${below.startsWith('=') ? '#' : '##'} ${line}`];
  });

interface Line {
  readonly line: string;
  readonly bare: string;
  readonly isBelowRule: boolean;
}

const fence = /^(?:```|~~~)/;

/** The lines that say something, rules and fences of code left out. */
const linesOf = (text: string): readonly Line[] => {
  const all = withSigns(withoutFrontMatter(text.split(/\r\n?|[\n\u2028\u2029]/u)));
  const lastRule = all.findLastIndex((line) => rule.test(line.trim()));
  return all
    .map((line, at) => ({ line, bare: line.trim(), isBelowRule: lastRule >= 0 && at > lastRule }))
    .filter(({ bare }) => bare !== '' && !rule.test(bare) && !fence.test(bare));
};

/** The lines of a text that say something, with how far in each stands. */
export const outlineItems = (text: string): readonly OutlineItem[] => {
  const lines = linesOf(text);
  const rest = itemsIn(lines.filter(({ bare }) => !heading.test(bare)).map(({ line }) => line));
  let next = 0;
  return lines.flatMap(({ bare, isBelowRule }): OutlineItem[] => {
    const [, marks, name = ''] = heading.exec(bare) ?? [];
    if (marks !== undefined)
      return [{ is: 'heading', text: name, depth: marks.length, isBelowRule }];
    const item = rest[next++];
    if (!item) return [];
    const is = item.text === bare ? 'plain' : 'bullet';
    return [{ is, text: item.text, depth: deepestHeading + item.indent, isBelowRule }];
  });
};
