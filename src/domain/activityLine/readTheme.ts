import type { Id } from '../id';
import { type Line, taken } from './line';
import { beginningAt, fullNameAt, type Names } from './names';

const marks = /(?<=^|[\s\uE000\uE001])@(?=[\p{L}\p{N}])/gu;

/** The theme after an `@`, in full or by first words that only one theme has. */
export const readTheme = (
  line: Line,
  names: Names,
): { readonly line: Line; readonly theme: Id | null } => {
  for (const { index } of line.open.matchAll(marks)) {
    const at = index + 1;
    const begun = beginningAt(line.open, at, names);
    const [only, other] = begun?.ids ?? [];
    const short = begun && only && !other ? { id: only, to: begun.to } : null;
    const found = fullNameAt(line.open, at, names) ?? short;
    if (found)
      return {
        line: taken(line, { part: 'theme', from: index, to: found.to }),
        theme: found.id,
      };
  }
  return { line, theme: null };
};
