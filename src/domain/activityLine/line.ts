import { oneLine } from '../name';
import { fold } from './fold';
import { partnerRead, read } from './marks';

/** What a piece of the line was understood as. */
export type Part = 'partner' | 'theme' | 'kind' | 'count' | 'date' | 'level' | 'stage' | 'state';

/** A piece of the line, by its place in it. */
export interface Span {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** A line while it is read. All three texts are equally long. */
export interface Line {
  /** As typed, in one line. */
  readonly text: string;
  /** In small letters without accents; what has been read is blotted out. */
  readonly open: string;
  readonly spans: readonly Span[];
}

export const lineFrom = (typed: string): Line => {
  const text = oneLine(typed.normalize('NFC'));
  return { text, open: fold(text), spans: [] };
};

/** The line with a piece of it read. */
export const taken = (line: Line, span: Span): Line => {
  const mark = span.part === 'partner' ? partnerRead : read;
  const blot = mark.repeat(span.to - span.from);
  return {
    ...line,
    open: line.open.slice(0, span.from) + blot + line.open.slice(span.to),
    spans: [...line.spans, span],
  };
};
