import { widthByTable } from '../../src/layout/letterWidths';
import type { Measure } from '../../src/rendering/scene';

/** Widths from a table of letters: the same on every machine, close to what a browser draws. */
export const measure: Measure = widthByTable;
