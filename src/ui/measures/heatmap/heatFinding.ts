import type { IndicatorRow } from '../../../domain/measureRow';
import type { Why } from '../../../measurement/figure';
import { roundedOf } from '../figureNumber';
import { saidBy } from './heatColumn';
import type { HeatMode } from './heatMode';
import { facesOf, type HeatFinding, type HeatRead, mostOf, readable } from './heatRead';

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
  const first = all.find(({ low, high }) => low < high);
  const even = all.find(({ count }) => count > 0);
  return first ?? (even ? { ...even, is: 'even' } : null);
};

/** Why no partner is judged: no goal anywhere, or something else that a goal does not make up for. */
const notJudged = (heat: HeatRead): HeatFinding | null => {
  const all = readable(heat).map((of) => {
    const faces = facesOf(heat, of, 'status');
    const count = faces.filter(({ status }) => status.is === 'noData').length;
    return { is: 'notJudged', of, count, isGoalless: faces.length > count } as const;
  });
  if (all.some(({ isGoalless }) => isGoalless) && all.every(({ count }) => count === 0))
    return { is: 'noGoals' };
  const first = mostOf(all, ({ count }) => count);
  return first && { is: first.is, of: first.of, count: first.count };
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
  return judged ? { is: 'noneBehind', of: judged.of, count: judged.count } : notJudged(heat);
};

interface Moved {
  readonly of: IndicatorRow;
  readonly count: number;
  readonly better: number;
  readonly worse: number;
  /** Too few points for limits, and not as before. */
  readonly few: number;
  readonly isStill: boolean;
}

const movedIn = (heat: HeatRead, of: IndicatorRow): Moved => {
  const changes = facesOf(heat, of, 'change').map(({ change, claim }) => ({
    toward: change.toward,
    isSeen: roundedOf(change.difference, of) !== 0,
    may: claim(),
  }));
  const signals = changes.filter(({ may }) => may === 'signal');
  const countOf = (way: 'better' | 'worse') =>
    signals.filter(({ toward }) => toward === way).length;
  return {
    ...{ of, count: changes.length, better: countOf('better'), worse: countOf('worse') },
    few: changes.filter(({ may, isSeen }) => may === 'tooFew' && isSeen).length,
    isStill: changes.every(({ may }) => may === 'usual'),
  };
};

/** What a cell calls better or worse: signals only; of too few points only that they differ (R28). */
const moved = (heat: HeatRead): HeatFinding | null => {
  if (!heat.compared) return { is: 'nothingBefore' };
  if (heat.compared.comparison !== 'change') return { is: 'notOverTime' };
  const all = readable(heat).map((of) => movedIn(heat, of));
  const first = mostOf(all, ({ better, worse }) => better + worse);
  if (first) {
    const { isStill: _, ...finding } = first;
    return { is: 'moved', ...finding };
  }
  const few = mostOf(all, (one) => one.few);
  if (few) return { is: 'few', of: few.of, count: few.few };
  const still = mostOf(all, ({ count, isStill }) => (isStill ? count : 0));
  if (still) return { is: 'still', of: still.of, count: still.count };
  const unclear = mostOf(all, ({ count }) => count);
  return unclear && { is: 'unclear', of: unclear.of, count: unclear.count };
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
