import { widthByTable } from '../layout/letterWidths';
import { shortened } from '../layout/wrapName';
import type { Look } from './look';
import type { Box, Camera, SceneHeading } from './scene';

/** The words over a column on the screen, in CSS px. */
export interface HeadingParts {
  readonly text: string;
  /** Where the words begin, and their baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  /** The line under them, as long as the column is wide. */
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
}

/** Words get smaller with the map only as far as they can be read. */
const smallest = 0.78;
const leastWidth = 28;

/** What is drawn over a column; null where it would be too narrow for words. */
export const headingParts = (
  { text, x, y, width }: SceneHeading,
  { k, tx, ty }: Camera,
  { type: { theme } }: Look,
): HeadingParts | null => {
  if (width * k < leastWidth) return null;
  const size = theme.size * Math.min(1, Math.max(smallest, k));
  const widthOf = (words: string) => widthByTable(words, size, theme.weight);
  const [line = ''] = shortened(text, 1, width * k, widthOf);
  const [left, bottom] = [k * x + tx, k * y + ty];
  return {
    text: line,
    x: left,
    y: bottom - 0.45 * size,
    size,
    weight: theme.weight,
    rule: { x1: left, x2: left + width * k, y: bottom },
  };
};

/** The room of the words over a column, in CSS px. */
export const headingBox = ({ x, y, width }: SceneHeading, { k, tx, ty }: Camera): Box => ({
  left: k * x + tx,
  top: k * y + ty - 22,
  right: k * (x + width) + tx,
  bottom: k * y + ty + 2,
});
