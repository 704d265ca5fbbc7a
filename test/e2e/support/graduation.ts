/** One school's number of a year: graduates of a cohort, or `s` where its source hides them. */
type Told = readonly [graduates: number | 's', of: number];

const schools: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  'NORTH HIGH': { 2004: [80, 100], 2005: [82, 100], 2006: [90, 110] },
  'SOUTH HIGH': { 2004: [30, 60], 2005: [20, 80], 2006: [30, 80] },
  'EAST HIGH': { 2004: [40, 50], 2005: ['s', 4], 2006: [36, 48] },
  'WEST HIGH': { 2004: [45, 60], 2005: [48, 60], 2006: ['s', 9] },
  'HARBOR HIGH': { 2006: [0, 20] },
};

const headers = [
  ...['Demographic', 'DBN', 'School Name', 'Cohort', 'Total Cohort'],
  ...[
    'Total Grads - n',
    'Total Grads - % of cohort',
    'Dropped Out - n',
    'Dropped Out - % of cohort',
  ],
];

/** The row of a group: a quarter of those who did not graduate dropped out. */
const rowOf = (start: readonly string[], [graduates, of]: Told): string => {
  if (graduates === 's') return [...start, of, 's', 's', 's', 's'].join(',');
  const out = Math.floor((of - graduates) / 4);
  const percent = (part: number) => Math.round((1000 * part) / of) / 10;
  return [...start, of, graduates, percent(graduates), `${out}.0`, percent(out)].join(',');
};

const half = (number: number | 's') => (number === 's' ? 's' : number / 2);

/**
 * A table as New York City publishes its graduation outcomes: groups, ids, cohorts, two shares of
 * one whole with their percents, `s` where a number is hidden, and `12.0` for 12.
 */
export const graduationFile = (): string =>
  [
    headers.join(','),
    ...Object.entries(schools).flatMap(([name, told], at) =>
      Object.entries(told).flatMap(([cohort, [graduates, of]]) => {
        const start = (group: string) => [group, `01A${at}`, name, cohort];
        return [
          rowOf(start('Total Cohort'), [graduates, of]),
          rowOf(start('Female'), [half(graduates), of / 2]),
        ];
      }),
    ),
    '',
  ].join('\n');
