/** Words of the sample initiative; its figures are illustrative. */
export const measureSample = {
  center: 'Sample initiative',
  theme: 'Work-based learning',
  partner: 'P{{number}}',
  dimension: 'Language',
  small: 'English learners',
  others: 'Other students',
  source: 'Illustrative: these figures are made up',
  correction: 'One visit was counted twice',
  version: 'A partner now counts as returning only once the next visit has a date',
} as const;
