import type { MapDocument } from '../../../domain/document';
import { indicatorsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { didReport } from '../../../measurement/completeness';
import { everybodyAt } from '../../../measurement/everybody';
import { type MeasureTable, measureTableOf } from '../../../measurement/measureTable';
import { figureAt } from '../../../measurement/pooledFigure';
import type { Report } from '../../../measurement/report';
import { reportsAt } from '../../../measurement/reportAt';
import { tellsOfEverybody } from '../../../measurement/scope';
import { emptinessAt } from './awaited';
import type { ValuePlace } from './valueColumn';

/** How many of those that are to report have said something of a period. */
export interface Progress {
  readonly done: number;
  readonly count: number;
  /** Nobody reported yet and nobody was said to: all of them may. */
  readonly isOpen: boolean;
}

const isLeftOut = ({ reading }: Report): boolean =>
  reading.is === 'none' && (reading.why === 'notApplicable' || reading.why === 'notDue');

const isDone = ({ reading }: Report): boolean => reading.is !== 'none' || didReport(reading.why);

/** What a grid is about: all that are of one measure, or all measures of one that reports. */
const placesOf = (
  document: MapDocument,
  table: MeasureTable,
  place: ValuePlace,
  ofMeasure: boolean,
): readonly ValuePlace[] => {
  const partner = table.partnerOf.get(place.unit) ?? place.unit;
  return ofMeasure
    ? partnersOf(document).map(({ id }) => ({ ...place, unit: id }))
    : indicatorsOf(document).map(({ id }) => ({ ...place, unit: partner, indicator: id }));
};

/** Those that the figure of the measure is told of: the same “x of y partners” as on the scorecard. */
const progressOfFigure = (table: MeasureTable, place: ValuePlace, today: string): Progress => {
  const { indicator, period, subgroup } = place;
  const asked = { indicator, period, today, ...(subgroup && { subgroup }) };
  const { standing, expected } = figureAt(table, asked);
  return { done: standing.reported, count: expected, isOpen: false };
};

/**
 * Partners of one measure, or measures of one partner or of everybody, at a period: how many reported,
 * of how many that are to, less those it does not apply to and those not yet due (R5). Programs and
 * sites count with their partner.
 */
export const progressAt = (
  document: MapDocument,
  place: ValuePlace,
  ofMeasure: boolean,
  today: string,
): Progress => {
  const table = measureTableOf(document);
  const told = ofMeasure ? progressOfFigure(table, place, today) : null;
  if (told && told.count > 0) return told;
  const reports = placesOf(document, table, place, ofMeasure)
    .filter((one) => emptinessAt(table, one, today) !== 'notExpected')
    .flatMap((one) => reportsAt(table, { ...one, today }, [one.unit]))
    .filter((report) => !isLeftOut(report));
  const done = reports.filter(isDone).length;
  return { done, count: reports.length, isOpen: ofMeasure && reports.length > 0 && done === 0 };
};

/** Whether the value about everybody is there, or is all that is waited for; null where neither is so. */
export const everybodyProgress = (
  table: MeasureTable,
  place: ValuePlace,
  { count }: Progress,
): 'said' | 'open' | null => {
  if (everybodyAt(table, place)) return 'said';
  const sheet = table.indicators.get(place.indicator);
  return count === 0 && table.everybody && sheet && tellsOfEverybody(sheet) ? 'open' : null;
};
