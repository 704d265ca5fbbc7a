import type { Id } from '../domain/id';
import type { Asked } from './asked';
import { completenessOf, didReport, expectedNow, type Standing } from './completeness';
import { everybodyAt } from './everybody';
import { isExpected } from './expectation';
import type { Measured, Why } from './figure';
import type { MeasureTable } from './measureTable';
import { readingOf } from './reading';
import { cellAt, reportsAt } from './reportAt';

/** How much of what was due a partner reported; `Standing` counts periods here. */
export interface PartnerCompleteness {
  readonly reported: number;
  /** Periods that it was expected in, less not applicable and not yet due. */
  readonly due: number;
  /** From 0 to 1. */
  readonly share: Measured;
}

const reportedWhy = (table: MeasureTable, asked: Asked, partner: Id): Why | null => {
  const reading = reportsAt(table, asked, [partner])[0]?.reading;
  return reading?.is === 'none' ? reading.why : null;
};

/** Why there is no value; the cell alone says so where nothing else can: this is asked thousands of times. */
const whyAt = (table: MeasureTable, asked: Asked, partner: Id): Why | null => {
  const kind = table.indicators.get(asked.indicator);
  const cell = cellAt(table, asked, partner);
  if (!kind || !cell || cell[2] === 'missing') return reportedWhy(table, asked, partner);
  const reading = readingOf(kind, cell);
  if (reading.is !== 'none') return null;
  return table.unitsOf.has(partner) ? reportedWhy(table, asked, partner) : reading.why;
};

const isSilent = (why: Why | null): boolean => why !== null && !didReport(why);

/**
 * The completeness of one partner over the period asked for and all earlier ones of its type: reported
 * periods of those that were due (R5); suppressed counts as reported. Nobody is silent in a
 * period that has a value about everybody.
 */
export const partnerCompleteness = (
  table: MeasureTable,
  asked: Asked,
  partner: Id,
): PartnerCompleteness => {
  const count = { expected: 0, notApplicable: 0, notDue: 0, reported: 0, inPool: 0 };
  for (const period of [asked.period, ...(table.places.get(asked.period)?.earlier ?? [])]) {
    const at = { ...asked, period };
    if (!isExpected(table, at, partner)) continue;
    const why = whyAt(table, at, partner);
    if (isSilent(why) && everybodyAt(table, at)) continue;
    count.expected += 1;
    if (why === 'notApplicable') count.notApplicable += 1;
    else if (why === 'notDue') count.notDue += 1;
    else if (why === null || didReport(why)) count.reported += 1;
  }
  const standing: Standing = count;
  return {
    reported: standing.reported,
    due: expectedNow(standing),
    share: completenessOf(standing),
  };
};
