import type { MapDocument } from '../../../domain/document';
import { indicatorsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { didReport } from '../../../measurement/completeness';
import { everybodyAt } from '../../../measurement/everybody';
import { type MeasureTable, measureTableOf } from '../../../measurement/measureTable';
import type { Report } from '../../../measurement/report';
import { reportsAt } from '../../../measurement/reportAt';
import { tellsOfEverybody } from '../../../measurement/scope';
import { emptinessAt } from './awaited';
import type { ValuePlace } from './valueColumn';

/** How many of those that are waited for have said something of a period. */
export interface Progress {
  readonly done: number;
  readonly count: number;
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

/**
 * Partners of one measure, or measures of one partner or of everybody, at a period: how many reported,
 * of how many that are waited for, less those it does not apply to and those not yet due (R5). Programs
 * and sites count with their partner.
 */
export const progressAt = (
  document: MapDocument,
  place: ValuePlace,
  ofMeasure: boolean,
  today: string,
): Progress => {
  const table = measureTableOf(document);
  const reports = placesOf(document, table, place, ofMeasure)
    .filter((one) => emptinessAt(table, one, today) !== 'notExpected')
    .flatMap((one) => reportsAt(table, { ...one, today }, [one.unit]))
    .filter((report) => !isLeftOut(report));
  return { done: reports.filter(isDone).length, count: reports.length };
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
