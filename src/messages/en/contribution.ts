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
  howMany: 'How many',
  share: 'Part of the total',
  rank: { percent: 'Place by percent', size: 'Place by size' },
  place: '{{place}}.',
  places: '{{best}}–{{worst}}',
  left: 'Not in the total: {{names}}.',
  rule: {
    none: 'Parts of a total say how large a partner is, not how good it is. (Sums and ranges: rule R3.)',
    percent:
      'Parts of a total say how large a partner is, not how good it is. Partners whose 95% intervals (Wilson) overlap are not ranked against each other, since chance can explain the difference: “1–3” means that its place is one of these, and it is not known which. (Rule R19.)',
    size: 'Parts of a total say how large a partner is, not how good it is. Places go by size, and equal ones share a place: these are totals that were counted, not samples, so no interval belongs to them. (Sums and ranges: rule R3.)',
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
