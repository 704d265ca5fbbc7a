/** Parts that all charts have. */
export const charts = {
  table: 'Table',
  describe: 'Describe',
  period: 'Period',
  value: 'Value',
  line: {
    what_one: 'Line chart: {{name}}, {{from}} to {{to}}, 1 value.',
    what_other: 'Line chart: {{name}}, {{from}} to {{to}}, {{count}} values.',
    empty: 'Line chart: {{name}}. There are no periods yet.',
    ends: 'It begins at {{first}} ({{from}}) and ends at {{last}} ({{to}}).',
    one: 'The only value is {{value}} ({{when}}).',
    change: 'From first to last: {{change}}.',
    edges: 'Lowest {{low}} ({{lowAt}}), highest {{high}} ({{highAt}}).',
    goal: 'Goal: {{goal}}.',
    goalGap: 'Goal: {{goal}}; still missing: {{gap}}.',
    missing_one: 'No value for {{when}}.',
    missing_other: 'No values for {{when}}.',
    break: 'The definition changed before {{when}}: values before and after cannot be compared.',
  },
} as const;
