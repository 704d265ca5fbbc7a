import type { IndicatorRow } from '../../../domain/measureRow';
import type { Why } from '../../../measurement/figure';
import { partnerShowsStatus } from '../../../measurement/scope';
import { saidBy } from './heatColumn';
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
  | { readonly is: 'noneBehind' | 'still'; readonly of: IndicatorRow; readonly count: number }
  | {
      readonly is: 'moved';
      readonly of: IndicatorRow;
      readonly better: number;
      readonly worse: number;
      readonly count: number;
      /** Some have too few points for limits (R28). */
      readonly isFew: boolean;
    }
  | {
      readonly is: 'reach';
      readonly of: IndicatorRow;
      readonly low: number;
      readonly high: number;
      readonly count: number;
    }
  | { readonly is: 'plain' };

export type HeatRead = Pick<Heat, 'measures' | 'rows' | 'compared' | 'faceOf' | 'groundOf'> & {
  readonly look: Pick<Heat['look'], 'mode'>;
};

/** So many cells are read at most, so that a large map opens as fast as a small one. */
const mostCells: Readonly<Record<HeatMode, number>> = {
  ...{ value: 2000, status: 2000, change: 300, completeness: 600 },
};

/** Measures that partners can own (R15), the first ones of a large map. */
const readable = ({ measures, rows, look }: HeatRead): readonly IndicatorRow[] => {
  const most = Math.max(1, Math.floor(mostCells[look.mode] / Math.max(1, rows.length)));
  return measures.filter(partnerShowsStatus).slice(0, most);
};

const facesOf = <K extends HeatFace['is']>(
  { rows, faceOf }: HeatRead,
  of: IndicatorRow,
  is: K,
): readonly Of<K>[] =>
  rows.map(({ partner }) => faceOf(of, partner.id)).filter((face): face is Of<K> => face.is === is);

/** The one with most of something; null where all have nothing of it. */
const mostOf = <T>(all: readonly T[], amount: (one: T) => number): T | null => {
  let found: T | null = null;
  for (const one of all) if (amount(one) > (found === null ? 0 : amount(found))) found = one;
  return found;
};

const notAsked = new Set<Why | null>(['notDue', 'notApplicable', 'noOneExpected', 'notExpected']);

const missing = (heat: HeatRead): HeatFinding | null => {
  const all = readable(heat).map((of) => {
    const { column } = heat.groundOf(of);
    const due = heat.rows
      .map(({ partner }) => saidBy(column, partner.id).why)
      .filter((why) => !notAsked.has(why));
    const x = due.filter((why) => why === 'notReported').length;
    return { is: 'missing', of, x, count: due.length } as const;
  });
  return mostOf(all, ({ x }) => x);
};

const reach = (heat: HeatRead): HeatFinding | null => {
  const all = readable(heat).map((of) => {
    const values = facesOf(heat, of, 'figure').flatMap(({ figure, isAside }) =>
      figure.is === 'value' && !isAside ? figure.value : [],
    );
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { is: 'reach', of, low, high, count: values.length } as const;
  });
  return all.find(({ low, high }) => low < high) ?? null;
};

const behind = (heat: HeatRead): HeatFinding | null => {
  const all = readable(heat).map((of) => {
    const judged = facesOf(heat, of, 'status').filter(
      ({ status }) => status.is !== 'noData' && status.is !== 'noGoal',
    );
    const x = judged.filter(
      ({ status }) => status.is === 'behind' || status.is === 'notImproving',
    ).length;
    return { is: 'behind', of, x, count: judged.length } as const;
  });
  const first = mostOf(all, ({ x }) => x);
  if (first) return first;
  const judged = mostOf(all, ({ count }) => count);
  return judged && { is: 'noneBehind', of: judged.of, count: judged.count };
};

/** What a cell calls better or worse, and nothing within its usual ups and downs (R28). */
const moved = (heat: HeatRead): HeatFinding | null => {
  if (heat.compared?.comparison !== 'change') return null;
  const all = readable(heat).map((of) => {
    const changes = facesOf(heat, of, 'change');
    const claims = changes.map(({ change, claim }) => ({ toward: change.toward, may: claim() }));
    const told = claims.flatMap(({ toward, may }) =>
      may === 'signal' || may === 'tooFew' ? toward : [],
    );
    const isStill = claims.every(({ may }) => may === 'usual');
    const countOf = (toward: 'better' | 'worse') => told.filter((one) => one === toward).length;
    const [better, worse] = [countOf('better'), countOf('worse')];
    const finding = { is: 'moved', of, better, worse, count: changes.length } as const;
    return { ...finding, isStill, isFew: claims.some(({ may }) => may === 'tooFew') };
  });
  const first = mostOf(all, ({ better, worse }) => better + worse);
  if (first) {
    const { isStill: _, ...finding } = first;
    return finding;
  }
  const still = mostOf(all, ({ count, isStill }) => (isStill ? count : 0));
  return still && { is: 'still', of: still.of, count: still.count };
};

const complete = (heat: HeatRead): HeatFinding | null => {
  const all = readable(heat).map((of) => {
    const parts = facesOf(heat, of, 'parts');
    const x = parts.filter(({ reported, due }) => reported === due).length;
    return { is: 'complete', of, x, count: parts.length } as const;
  });
  return mostOf(all, ({ x, count }) => count - x) ?? mostOf(all, ({ count }) => count);
};

const firstOf: Readonly<Record<HeatMode, (heat: HeatRead) => HeatFinding | null>> = {
  value: (heat) => missing(heat) ?? reach(heat),
  status: (heat) => behind(heat) ?? missing(heat),
  change: (heat) => moved(heat) ?? missing(heat),
  completeness: complete,
};

/** The finding of the heatmap for what its cells show; `plain` where there is nothing to say. */
export const heatFinding = (heat: HeatRead): HeatFinding =>
  firstOf[heat.look.mode](heat) ?? { is: 'plain' };
