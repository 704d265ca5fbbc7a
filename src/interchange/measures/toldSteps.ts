import { updating } from '../../domain/change';
import type { Step } from '../../domain/commands/manyEdits';
import { defineMeasure } from '../../domain/commands/measures';
import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { indicatorsOf, periodsOf } from '../../domain/measures';
import { equalPeriods, type PeriodSpan } from '../../domain/periodsFrom';
import { ok } from '../../domain/result';
import type { ToldMeasure } from './book/toldMeasure';
import type { MeasureMeant } from './meant';
import { keyOf } from './valueDraft';

const periodOn = (document: MapDocument, span: PeriodSpan | null): Id | null =>
  (span && periodsOf(document).find((one) => equalPeriods(one, span))?.id) ?? null;

/** The code that a file gives a measure, as long as no other measure of the map has it. */
const freeCode = (document: MapDocument, { code }: ToldMeasure): { readonly code?: string } =>
  indicatorsOf(document).some((one) => keyOf(one.code) === keyOf(code)) ? {} : { code };

/** What of a definition names other rows, as fields of its row. */
const linkedFields = (document: MapDocument, told: ToldMeasure) => ({
  startPeriod: periodOn(document, told.startPeriod),
  goalPeriod: periodOn(document, told.goalPeriod),
  ...Object.fromEntries(
    told.interims.flatMap(({ period, goal }) => {
      const id = periodOn(document, period);
      return id ? [[`interims.${id}`, goal] as const] : [];
    }),
  ),
  ...Object.fromEntries(
    Object.entries(told.versions).map(([at, what]) => [`versions.${at}`, what]),
  ),
});

const versionStep =
  (version: number, told: ToldMeasure | null): Step =>
  (document) => {
    const row = indicatorsOf(document).at(-1);
    const fields = { version, ...(told && linkedFields(document, told)) };
    const label = { key: 'history.defineMeasure', values: { name: row?.name ?? '' } };
    return ok({
      change: row ? updating(document, { [row.id]: fields }) : updating(document, {}),
      label,
    });
  };

/**
 * Makes a measure of a file: as its sheet of definitions says, with what was changed in the wizard,
 * else of what the wizard knows. `version` is the newest of its values.
 */
export const measureStepsOf = (
  { name, type, direction, denominator, told }: MeasureMeant,
  version: number,
  dimensions: readonly string[],
): readonly Step[] => [
  (document, ids) =>
    defineMeasure(
      document,
      {
        ...told?.fields,
        ...(told && freeCode(document, told)),
        ...{ name, type, direction },
        ...(denominator.trim() && { denominator }),
        // What a rate without a word of it is told for.
        ...(type === 'rate' && { rateBase: told?.fields.rateBase ?? 1 }),
        dimensions: [...new Set([...(told?.dimensions ?? []), ...(told ? [] : dimensions)])],
      },
      ids,
    ),
  ...(told || version > 1 ? [versionStep(Math.max(version, told?.version ?? 1), told)] : []),
];
