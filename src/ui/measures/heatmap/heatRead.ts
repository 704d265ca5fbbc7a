import type { IndicatorRow } from '../../../domain/measureRow';
import { partnerShowsStatus } from '../../../measurement/scope';
import type { HeatFace, Of } from './heatFace';
import type { HeatMode } from './heatMode';
import type { Heat } from './useHeat';

/** What is worth saying of the heatmap first: of one measure, and never who is ahead of whom (R19). */
export type HeatFinding =
  | {
      readonly is: 'behind' | 'missing' | 'complete';
      readonly of: IndicatorRow;
      readonly x: number;
      readonly count: number;
    }
  | {
      readonly is: 'noneBehind' | 'still' | 'unclear' | 'few' | 'notJudged';
      readonly of: IndicatorRow;
      readonly count: number;
    }
  | { readonly is: 'noGoals' | 'notOverTime' | 'nothingBefore' | 'plain' }
  | {
      readonly is: 'moved';
      readonly of: IndicatorRow;
      readonly better: number;
      readonly worse: number;
      readonly count: number;
      /** Of so many there are too few points for limits (R28): nothing is said of them. */
      readonly few: number;
    }
  | {
      readonly is: 'reach' | 'even';
      readonly of: IndicatorRow;
      readonly low: number;
      readonly high: number;
      readonly count: number;
    };

export type HeatRead = Pick<Heat, 'measures' | 'rows' | 'compared' | 'faceOf' | 'groundOf'> & {
  readonly look: Pick<Heat['look'], 'mode'>;
};

/** So many cells are read at most, so that a large map opens as fast as a small one. */
const mostCells: Readonly<Record<HeatMode, number>> = {
  ...{ value: 2000, status: 2000, change: 300, completeness: 600 },
};

/** Measures that partners can own (R15), the first ones of a large map. */
export const readable = ({ measures, rows, look }: HeatRead): readonly IndicatorRow[] => {
  const most = Math.max(1, Math.floor(mostCells[look.mode] / Math.max(1, rows.length)));
  return measures.filter(partnerShowsStatus).slice(0, most);
};

/** The faces of one kind of a measure, of all partners. */
export const facesOf = <K extends HeatFace['is']>(
  { rows, faceOf }: HeatRead,
  of: IndicatorRow,
  is: K,
): readonly Of<K>[] =>
  rows.map(({ partner }) => faceOf(of, partner.id)).filter((face): face is Of<K> => face.is === is);

/** The one with most of something; null where all have nothing of it. */
export const mostOf = <T>(all: readonly T[], amount: (one: T) => number): T | null => {
  let found: T | null = null;
  for (const one of all) if (amount(one) > (found === null ? 0 : amount(found))) found = one;
  return found;
};
