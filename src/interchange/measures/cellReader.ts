import type { Decimal } from '../mapping/numberText';
import type { ReadCell } from './bundleValue';
import { type CellText, cellFromText, type Meaning } from './cellText';

/** Reads cells, each text once: in a table of values most repeat. */
export const cellReader = (decimal: Decimal, meaning: Meaning): ReadCell => {
  const kept = new Map<string, CellText>();
  return (text) => {
    const there = kept.get(text);
    if (there) return there;
    const cell = cellFromText(text, decimal, meaning);
    kept.set(text, cell);
    return cell;
  };
};
