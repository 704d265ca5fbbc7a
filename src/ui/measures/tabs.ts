/** What is asked beside a tab: which of the map's measures, periods and so on it is about. */
export const asked = ['measure', 'period', 'group', 'theme', 'partner'] as const;
export type Asked = (typeof asked)[number];

/** The ways to look at measures, in order; the last two are where they are made. */
export const measureTabs = [
  'scorecard',
  'heatmap',
  'trends',
  'groups',
  'reporting',
  'why',
  'contribution',
  'enter',
  'define',
] as const;
export type MeasureTab = (typeof measureTabs)[number];

/** What each tab lets people choose. */
export const asksOf: Readonly<Record<MeasureTab, readonly Asked[]>> = {
  scorecard: ['period', 'theme'],
  heatmap: ['period', 'theme', 'group'],
  trends: ['measure', 'group', 'partner'],
  groups: ['measure', 'period'],
  reporting: ['period', 'theme'],
  why: ['measure', 'period', 'group'],
  contribution: ['measure', 'period', 'group'],
  enter: [],
  define: [],
};
