import { inlineTheme } from '../../domain/capture/inlineTheme';
import { isTable } from '../../domain/capture/pastedTable';
import { headOf } from '../fileHead';
import type { Reader, SourceFile } from '../format';
import { plainContent } from '../plain/plainContent';

const marks = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s)|^(?:\t| {2,})\S/;

const isMarked = (line: string): boolean => marks.test(line) || inlineTheme(line) !== null;

/** A text is an outline when every third line has a sign of one; else it may be a table. */
const isOutline = (file: SourceFile): boolean => {
  const lines = headOf(file)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.filter(isMarked).length * 3 >= Math.max(1, lines.length) && !isTable(lines);
};

/** Outlines in Markdown or plain text. */
export const outlineReader: Reader = {
  id: 'outline',
  extensions: ['.md', '.markdown', '.txt'],
  sniff: (file) =>
    /\.(md|markdown)$/i.test(file.name) || (/\.txt$/i.test(file.name) && isOutline(file)),
  read: async (file) => {
    const { readOutline } = await import('./readOutline');
    return plainContent(readOutline(file.bytes), file.name);
  },
};
