import type { MapDocument } from '../../../domain/document';
import type { IndicatorRow, PeriodRow } from '../../../domain/measureRow';
import { indicatorsOf } from '../../../domain/measures';
import type { NodeRow } from '../../../domain/row';
import { asksOf, type MeasureTab } from '../tabs';
import type { TrendPanels } from '../trends/trendsLook';
import type { Chosen } from '../useMeasures';

/** What a sheet of paper tells of. */
export interface PaperAbout {
  readonly measures: readonly IndicatorRow[];
  readonly period: PeriodRow | null;
  /** True for what goes through time instead of standing at one period. */
  readonly isAllPeriods: boolean;
  /** True where all groups stand beside each other. */
  readonly isAllGroups: boolean;
  /** The one partner whose figures these are; null for all of them, also one by one. */
  readonly partner: NodeRow | null;
}

/** Trends of every measure stand beside each other; the other panels are of the chosen one. */
const isOfOne = (tab: MeasureTab, panels: TrendPanels): boolean =>
  tab === 'trends' ? panels !== 'measures' : asksOf[tab].includes('measure');

/** The measures, the period and the partner of a tab as it is looked at. */
export const aboutOf = (
  document: MapDocument,
  chosen: Chosen,
  tab: MeasureTab,
  panels: TrendPanels = 'measures',
): PaperAbout => ({
  measures: isOfOne(tab, panels) && chosen.measure ? [chosen.measure] : indicatorsOf(document),
  period: chosen.period,
  isAllPeriods: !asksOf[tab].includes('period'),
  isAllGroups: tab === 'groups',
  partner: tab === 'trends' && panels !== 'partners' ? chosen.partner : null,
});
