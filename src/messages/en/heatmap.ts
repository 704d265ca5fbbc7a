/** Partners by measures, cell by cell. */
export const heatmap = {
  label: 'Partners by measures',
  hint: 'Arrow keys go from cell to cell, Enter opens how a figure is computed. Press a measure to sort by it.',
  show: 'Show',
  mode: {
    value: 'Value',
    status: 'Status',
    change: 'Change',
    completeness: 'Completeness',
  },
  partner: 'Partner',
  all: 'All partners together',
  sort: { label: 'Sort', theme: 'by theme', name: 'by name', measure: 'by {{name}}' },
  population: 'no partner owns it',
  contributes: 'contributes to',
  usual: 'as usual',
  range: '{{low}} to {{high}}',
  aside: '{{value}} (not in the total)',
  partners: '{{x}} of {{count}} partners',
  periods_one: '{{x}} of {{count}} period',
  periods_other: '{{x}} of {{count}} periods',
  why: {
    notReported: 'not reported',
    suppressed: 'hidden',
    notDue: 'not due yet',
    notApplicable: 'does not apply',
    noOneExpected: 'not asked',
    noOneEligible: 'no one eligible',
    tooFewPoints: 'nothing before',
    versionsDiffer: 'new definition',
    onlyRange: 'only a range',
  },
  finding: {
    behind_one:
      '{{name}} is behind or not improving at {{x}} of {{count}} partner that can be judged',
    behind_other:
      '{{name}} is behind or not improving at {{x}} of {{count}} partners that can be judged',
    noneBehind_one: '{{name}}: the {{count}} partner that can be judged is not behind',
    noneBehind_other: '{{name}}: none of the {{count}} partners that can be judged is behind',
    missing_one: '{{x}} of {{count}} partner did not report {{name}} for {{period}}',
    missing_other: '{{x}} of {{count}} partners did not report {{name}} for {{period}}',
    complete_one: '{{name}}: {{x}} of {{count}} partner reported each time it was due',
    complete_other: '{{name}}: {{x}} of {{count}} partners reported each time it was due',
    moved_one:
      '{{name}}: of {{count}} partner, {{better}} stand better and {{worse}} worse than in {{before}}',
    moved_other:
      '{{name}}: of {{count}} partners, {{better}} stand better and {{worse}} worse than in {{before}}',
    still_one: '{{name}}: nothing beyond its usual ups and downs at the {{count}} partner',
    still_other: '{{name}}: nothing beyond the usual ups and downs at any of {{count}} partners',
    reach_one: '{{name}}: from {{low}} to {{high}} at {{count}} partner',
    reach_other: '{{name}}: from {{low}} to {{high}} at {{count}} partners',
    few_one:
      '{{name}}: {{count}} figure is not as in {{before}}; too few periods to say that it is more than chance',
    few_other:
      '{{name}}: {{count}} figures are not as in {{before}}; too few periods to say which is more than chance',
    andFew_one: '{{finding}}; of {{count}} more there are too few periods to say',
    andFew_other: '{{finding}}; of {{count}} more there are too few periods to say',
    noGoals: 'No measure has a goal yet, so no partner is judged in {{period}}',
    notJudged_one: '{{name}}: the {{count}} partner with a value cannot be judged yet',
    notJudged_other: '{{name}}: none of the {{count}} partners with a value can be judged yet',
    notOverTime: '{{period}} beside {{before}}: differences, but no change over time',
    nothingBefore: 'Nothing before {{period}} to compare with',
    even_one: '{{name}}: {{low}} at {{count}} partner',
    even_other: '{{name}}: {{low}} at each of {{count}} partners',
    unclear_one:
      '{{name}}: the {{count}} partner stands neither clearly better nor worse than in {{before}}',
    unclear_other:
      '{{name}}: none of {{count}} partners stands clearly better or worse than in {{before}}',
    plain: 'No measure that partners own has figures in {{period}}',
  },
  key: {
    least: 'least in its column',
    most: 'most',
    missing: 'not reported',
    suppressed: 'hidden by its source',
    value:
      'Colors go from the least to the most of each measure; whether more is better stands under its name. What is about everybody here has no color, since no partner owns it.',
    status:
      'Each partner is judged against the goal from its own starting point. What is about everybody here is never judged partner by partner: it says “contributes to”.',
    against: '{{after}} against {{before}}.',
    change:
      'Colors say better or worse, signs say up or down. Only what leaves its usual ups and downs has a color; with fewer than six periods nothing has (rule R28). The first row tells of all that reported, whoever they were.',
    completeness:
      'How many of the periods up to this one a partner reported, of those that were due.',
  },
  none: {
    title: 'No partner has reported yet',
    text: 'Once values are entered, every partner stands here with every measure.',
    theme: 'No partner of {{theme}} has reported yet.',
    all: 'Show all themes',
    enter: 'Enter values',
  },
} as const;
