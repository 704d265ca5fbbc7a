import { type ScreenFrom, screenFrom } from '../shell/screenFrom';
import { TabWaiting } from './TabWaiting';
import type { MeasureTab } from './tabs';

const waiting = <TabWaiting />;

/** What each tab shows; each comes in a file of its own. */
export const tabScreens: Readonly<Partial<Record<MeasureTab, ScreenFrom<object>>>> = {
  trends: screenFrom(async () => (await import('./trends/TrendsTab')).TrendsTab, waiting),
  scorecard: screenFrom(
    async () => (await import('./scorecard/ScorecardTab')).ScorecardTab,
    waiting,
  ),
  heatmap: screenFrom(async () => (await import('./heatmap/HeatmapTab')).HeatmapTab, waiting),
  reporting: screenFrom(
    async () => (await import('./reporting/ReportingTab')).ReportingTab,
    waiting,
  ),
  groups: screenFrom(async () => (await import('./groups/GroupsTab')).GroupsTab, waiting),
  why: screenFrom(async () => (await import('./why/WhyTab')).WhyTab, waiting),
  contribution: screenFrom(
    async () => (await import('./contribution/ContributionTab')).ContributionTab,
    waiting,
  ),
  enter: screenFrom(async () => (await import('./enter/EnterTab')).EnterTab, waiting),
  define: screenFrom(async () => (await import('./define/DefineTab')).DefineTab, waiting),
};
