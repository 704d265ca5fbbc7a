import type { MapDocument } from '../../../domain/document';
import { indicatorsOf } from '../../../domain/measures';
import { partnersOf } from '../../../domain/outline';
import { didReport } from '../../../measurement/completeness';
import { measureTableOf } from '../../../measurement/measureTable';
import type { Report } from '../../../measurement/report';
import { reportsAt } from '../../../measurement/reportAt';
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

/**
 * Partners of one measure, or measures of one partner, at a period: how many reported, of how many
 * that are waited for, less those it does not apply to and those not yet due (R5). Programs and sites
 * count with their partner.
 */
export const progressAt = (
  document: MapDocument,
  place: ValuePlace,
  ofMeasure: boolean,
  today: string,
): Progress => {
  const table = measureTableOf(document);
  const partner = table.partnerOf.get(place.unit) ?? place.unit;
  const places: readonly ValuePlace[] = ofMeasure
    ? partnersOf(document).map(({ id }): ValuePlace => ({ ...place, unit: id }))
    : indicatorsOf(document).map(
        ({ id }): ValuePlace => ({
          ...{ ...place, unit: partner, indicator: id },
        }),
      );
  const reports = places
    .filter((one) => emptinessAt(table, one, today) !== 'notExpected')
    .flatMap((one) => reportsAt(table, { ...one, today }, [one.unit]))
    .filter((report) => !isLeftOut(report));
  return { done: reports.filter(isDone).length, count: reports.length };
};
