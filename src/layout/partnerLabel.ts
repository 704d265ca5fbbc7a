import type { TextWidth } from './graph';
import { balanced, blockWidth, wrapped } from './wrapName';

const [size, weight, line] = [13, 500, 16];
const oneLine = 84;
const widestLine = 144;

/** The lines a partner's name is set on when there is room: one when short, else two. */
export const partnerLines = (name: string, measure: TextWidth): readonly string[] => {
  const widthOf = (text: string) => measure(text, size, weight);
  if (widthOf(name) <= oneLine) return [name];
  const two = balanced(name, 2, widthOf, widestLine);
  if (two && blockWidth(two, widthOf) <= widestLine) return two;
  return wrapped(name, 2, widestLine, widthOf);
};

/** The room a partner's name wants beside its circle, in px. */
export const partnerLabel = (
  name: string,
  measure: TextWidth,
): { readonly width: number; readonly height: number } => {
  const lines = partnerLines(name, measure);
  const width = blockWidth(lines, (text) => measure(text, size, weight));
  return { width: Math.ceil(width), height: lines.length * line };
};
