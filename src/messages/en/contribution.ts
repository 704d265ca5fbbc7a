/** What each partner gives to the figure of all. */
export const contribution = {
  finding: {
    sum: '{{measure}}, {{period}}: {{total}} together; {{first}} gives most, {{most}}',
    range: '{{measure}}, {{period}}: {{total}}; {{first}} gives most, {{most}}',
  },
  range:
    'The same people may be at several partners, so the parts do not add up: all of them together are between the largest part and the sum.',
  caption: 'What each partner gives, the largest first',
  own: 'Gives',
  people: 'People in the figure',
  share: 'Part of the total',
  rank: 'Place',
  place: '{{place}}.',
  left: 'Not in the total: {{names}}.',
  rule: {
    count:
      'Parts of a total say how large a partner is, not how good it is. (Sums and ranges: rule R3.)',
    percent:
      'Parts of a total say how large a partner is, not how good it is. A place is told only where chance cannot explain the difference: two partners whose 95% intervals (Wilson) overlap have none. (Rule R19.)',
  },
  none: {
    title: 'No parts to show',
    nobody: 'No partner has a value of {{name}} for {{period}}.',
    cannot:
      'The figures of {{name}} are no parts of a total: averages and rates do not add up. The heatmap shows them side by side.',
    enter: 'Enter values',
    heatmap: 'Show the heatmap',
  },
} as const;
