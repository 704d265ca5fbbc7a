import type { Asked, At } from './asked';
import { everGave, everReported } from './expectation';
import { none, type Why } from './figure';
import { type Kind, whyOnly } from './kind';
import { type MeasureTable, seriesAt } from './measureTable';
import { type Left, type Pool, ruleOf } from './pool';
import { figureOf } from './reading';
import type { Report } from './report';
import { reportsAt } from './reportAt';
import { tellsOfEverybody } from './scope';
import { gives } from './units';
import type { Whose } from './whose';

/** Reasons that leave it open what is true of everybody: then partners are put together. */
const open = new Set<Why>(['notReported', 'otherPeriod']);

/** A cell that says so much as "hidden" or "does not apply" is a word about everybody. */
const isSaid = ({ reading, sources }: Report): boolean =>
  sources.length > 0 && (reading.is !== 'none' || !open.has(reading.why));

/** True for a measure that was told of everybody here before, in any period. */
export const everToldOfEverybody = (table: MeasureTable, asked: Omit<At, 'period'>): boolean => {
  const its =
    table.everybody && seriesAt(table, asked.indicator, asked.subgroup).get(table.everybody);
  return its ? everGave(its) : false;
};

/**
 * What is said about everybody here of one measure, group and period; null where nothing is, and for
 * measures that partners own (R15): a value about everybody is never used for those.
 */
export const everybodyAt = (table: MeasureTable, asked: Asked): Report | null => {
  const { everybody, indicators } = table;
  const sheet = indicators.get(asked.indicator);
  if (!everybody || !sheet || !tellsOfEverybody(sheet)) return null;
  if (!seriesAt(table, asked.indicator, asked.subgroup).has(everybody)) return null;
  const [report] = reportsAt(table, asked, [everybody]);
  return report && isSaid(report) ? report : null;
};

/** Whom the figure of all is of. */
export const whoseAt = (table: MeasureTable, asked: Asked): Whose =>
  !asked.partners && everybodyAt(table, asked) ? 'everybody' : 'partners';

const leftWhy = ({ reading, version }: Report, wanted: number | undefined): Why | null => {
  if (reading.is === 'none') return reading.why;
  return wanted !== undefined && version !== wanted ? 'otherVersion' : null;
};

const nothingIn = (kind: Kind, report: Report, why: Why): Pool => ({
  ...{ of: 'everybody', rule: ruleOf(kind), figure: none(why), reading: none(why) },
  ...{ reports: [], left: [{ report, why }], versions: [] },
});

/**
 * One report as the figure that it is: nothing has to be put together, so a percent by itself is good
 * enough (R2 asks for more only where there is something to add).
 */
export const poolOfEverybody = (kind: Kind, report: Report, version?: number): Pool => {
  const why = leftWhy(report, version);
  if (why) return nothingIn(kind, report, why);
  const { reading } = report;
  const figure = figureOf(kind, reading);
  return {
    ...{ of: 'everybody', rule: ruleOf(kind), figure, reports: [report], left: [] },
    reading: reading.is === 'only' ? none(whyOnly(kind)) : reading,
    versions: [{ version: report.version, figure, partners: 1 }],
  };
};

/** Partners that gave a value beside the one about everybody: it is their own, and not added. */
export const partnersBeside = (table: MeasureTable, asked: Asked): readonly Left[] =>
  reportsAt(table, asked, [...everReported(table, asked)])
    .filter(gives)
    .map((report): Left => ({ report, why: 'aboutEverybody' }));
