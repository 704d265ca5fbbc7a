import type { FigureName } from './figures';
import { ours, type Row } from './rows';

/** Figures of which more is better; of the others less is. */
const moreIsBetter: ReadonlySet<FigureName> = new Set(['neighborhood', 'themes', 'fill', 'labels']);

export interface Best {
  readonly view: string;
  readonly value: number;
}

/** The best of the other libraries in a figure; null when none has it. */
export const bestPeer = (rows: readonly Row[], name: FigureName): Best | null => {
  const sign = moreIsBetter.has(name) ? -1 : 1;
  const found = rows
    .filter(({ view }) => view !== ours)
    .flatMap(({ view, figures }) => {
      const value = figures[name];
      return value === null ? [] : [{ view, value }];
    });
  return found.sort((a, b) => sign * (a.value - b.value))[0] ?? null;
};
