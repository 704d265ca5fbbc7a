import type { Id } from '../../../domain/id';
import type { IndicatorRow } from '../../../domain/measureRow';
import { didReport } from '../../../measurement/completeness';
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
] as const;
export type Stand = (typeof standings)[number];

const standOfWhy: Partial<Record<Why, Stand>> = {
  suppressed: 'suppressed',
  notDue: 'notDue',
  notApplicable: 'notApplicable',
  noOneExpected: 'notAsked',
  notExpected: 'aside',
};

const standOf = (report: Report | null, why: Why | null): Stand => {
  const reported = report && report.status !== 'final' ? report.status : ('reported' as const);
  if (why === null) return reported;
  const known = standOfWhy[why];
  if (known) return known;
  return didReport(why) ? 'aside' : 'missing';
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

/** Whom to ask for what: partners that miss the same measures are asked together, most first. */
export const askingsOf = (
  columns: readonly HeatColumn[],
  partners: readonly Id[],
): readonly Asking[] => {
  const found = new Map<string, { partners: Id[]; measures: readonly IndicatorRow[] }>();
  for (const partner of partners) {
    const measures = columns
      .filter((column) => standIn(column, partner) === 'missing')
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
  return { reported: due.filter((stand) => stand !== 'missing').length, due: due.length };
};
