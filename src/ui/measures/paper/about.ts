import type { MapDocument } from '../../../domain/document';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import { asksOf, type MeasureTab } from '../tabs';
import type { Chosen } from '../useMeasures';

/** What a sheet of paper tells of. */
export interface PaperAbout {
  readonly measures: readonly IndicatorRow[];
  readonly period: PeriodRow | null;
  /** True for what goes through time instead of standing at one period. */
  readonly isAllPeriods: boolean;
  /** True where all groups stand beside each other. */
  readonly isAllGroups: boolean;
}

/** The measures and the period of a tab as it is looked at. */
export const aboutOf = (document: MapDocument, chosen: Chosen, tab: MeasureTab): PaperAbout => {
  const asks = asksOf[tab];
  const isOne = asks.includes('measure') && chosen.measure !== null && tab !== 'trends';
  return {
    measures: isOne && chosen.measure ? [chosen.measure] : indicatorsOf(document),
    period: chosen.period,
    isAllPeriods: !asks.includes('period'),
    isAllGroups: tab === 'groups',
  };
};
