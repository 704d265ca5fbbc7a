import type { SheetFields } from '../../../domain/commands/measureSheet';
import type { PeriodSpan } from '../../../domain/periodsFrom';

/** A measure as a sheet of definitions says it. */
export interface ToldMeasure {
  readonly code: string;
  readonly version: number;
  /** Everything of its sheet that needs no other row. */
  readonly fields: SheetFields;
  readonly startPeriod: PeriodSpan | null;
  readonly goalPeriod: PeriodSpan | null;
  readonly interims: readonly { readonly period: PeriodSpan; readonly goal: number }[];
  /** What changed, by the number of the version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly dimensions: readonly string[];
}
