import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import type { Why } from '../../../measurement/figure';
import type { Report } from '../../../measurement/report';
import { type HeatColumn, saidBy } from '../heatmap/heatColumn';

/** Where a partner stands with a measure in a period. */
export const standings = [
  'reported',
  'estimated',
  'provisional',
  'suppressed',
  'aside',
  'missing',
  'notDue',
  'notApplicable',
  'notAsked',
  'noOneEligible',
  'invalid',
  'otherVersion',
  'otherPeriod',
  'onlyPercent',
  'onlyRate',
  'onlyMean',
  'notAdded',
] as const;
export type Stand = (typeof standings)[number];

/** Every reason has its own word; those of goals and groups say nothing of who reported. */
const standOfWhy: Readonly<Record<Why, Stand>> = {
  notReported: 'missing',
  suppressed: 'suppressed',
  notDue: 'notDue',
  notApplicable: 'notApplicable',
  noOneExpected: 'notAsked',
  ...{ notExpected: 'aside', aboutEverybody: 'aside', otherPeople: 'aside' },
  noOneEligible: 'noOneEligible',
  invalid: 'invalid',
  ...{ otherVersion: 'otherVersion', versionsDiffer: 'otherVersion' },
  ...{ otherPeriod: 'otherPeriod', periodsDiffer: 'otherPeriod' },
  ...{ onlyPercents: 'onlyPercent', onlyRates: 'onlyRate', onlyMeans: 'onlyMean' },
  ...{ cannotPool: 'notAdded', onlyRange: 'notAdded', sizeUnknown: 'notAdded' },
  ...{ noStartingPoint: 'aside', noGoal: 'aside', noGoalPeriod: 'aside', startIsZero: 'aside' },
  ...{ goalIsStart: 'aside', tooFewPoints: 'aside', tooFewPeople: 'aside', overlap: 'aside' },
};

const standOf = (report: Report | null, why: Why | null): Stand => {
  if (why !== null && why !== 'aboutEverybody') return standOfWhy[why];
  if (report?.reading.is === 'none') return standOfWhy[report.reading.why];
  return report && report.status !== 'final' ? report.status : 'reported';
};

/** Where a partner stands in a column. */
export const standIn = (column: HeatColumn, partner: Id): Stand => {
  const { report, why } = saidBy(column, partner);
  return standOf(report, why);
};

/** A partner that has not reported what is due: which measures are missing. */
export interface Asking {
  readonly partners: readonly Id[];
  readonly measures: readonly IndicatorRow[];
}

/** Without a value for the period, or with one that cannot be right. */
const isWanted = (stand: Stand): boolean =>
  stand === 'missing' || stand === 'invalid' || stand === 'otherPeriod';

/** Whom to ask for what: partners that miss the same measures are asked together, most first. */
export const askingsOf = (
  columns: readonly HeatColumn[],
  partners: readonly Id[],
): readonly Asking[] => {
  const found = new Map<string, { partners: Id[]; measures: readonly IndicatorRow[] }>();
  for (const partner of partners) {
    const measures = columns
      .filter((column) => isWanted(standIn(column, partner)))
      .map(({ measure }) => measure);
    if (measures.length === 0) continue;
    const key = measures.map(({ id }) => id).join(' ');
    const its = found.get(key) ?? { partners: [], measures };
    its.partners.push(partner);
    found.set(key, its);
  }
  return [...found.values()].sort((a, b) => b.partners.length - a.partners.length);
};

const isDue = (stand: Stand): boolean =>
  stand !== 'notDue' && stand !== 'notApplicable' && stand !== 'notAsked';

/** Of how many measures that were due a partner gave a value, hidden ones too. */
export const partOf = (
  columns: readonly HeatColumn[],
  partner: Id,
): { readonly reported: number; readonly due: number } => {
  const due = columns.map((column) => standIn(column, partner)).filter(isDue);
  return { reported: due.filter((stand) => !isWanted(stand)).length, due: due.length };
};
