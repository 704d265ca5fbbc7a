import type { IndicatorRow, PeriodRow, SubgroupRow } from '../../domain/measureRow';
import type { Notice } from '../problem';

/** Definitions, periods, groups and goals without any figure, for others to take over. */
export interface MeasureSet {
  /** Names the set wherever it goes; a new version of it keeps the id. */
  readonly id: string;
  readonly name: string;
  /** Counts up from 1 each time it is given away changed. */
  readonly version: number;
  readonly indicators: readonly IndicatorRow[];
  readonly periods: readonly PeriodRow[];
  readonly subgroups: readonly SubgroupRow[];
}

/** A measure set that was read, and what of the file was set aside. */
export interface MeasureSetReading {
  readonly set: MeasureSet;
  readonly notices: readonly Notice[];
}

export const measureSetFormat = 'commonwheel-measures';

/** The version of the file's own form. */
export const measureSetVersion = 1;

export const measureSetExtension = '.measures.json';
