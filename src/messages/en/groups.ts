/** Groups beside each other, and the gaps between them. */
export const groups = {
  dimension: 'Groups by',
  rule: 'Flag a gap by',
  rules: {
    none: 'No flags',
    fourFifths: '80% rule',
    ppg: 'Everyone else (PPG-1)',
  },
  ruleText: {
    none: 'Difference: the group less everyone else of the same partners. Ratio: its figure over the highest one.',
    fourFifths:
      'Flagged by the 80% rule: the figure is below 0.8 of the best one. (Rule R17.) Difference: the group less everyone else. Ratio: its figure over the highest one.',
    ppg: 'Flagged by PPG-1: the group is behind everyone else by at least its margin, 1.96·√(p(1−p)/n) with its own rate p, and by 2 points or more. Up to 10 people there is no judgment. (Percentage point gap, rule R17.)',
  },
  everybody: 'everybody',
  finding: {
    behind: '{{group}} stands at {{value}}, {{gap}}',
    none: '{{measure}}: no group is clearly behind the others in {{period}}',
  },
  about: '{{measure}} by {{dimension}}, {{period}}.',
  total: 'Everybody: {{figure}}.',
  howToRead:
    'Each dot is a group; the dashed line is everybody. A thin bar shows how far chance may reach where a group has fewer than 30 people (95%, Wilson).',
  gap: {
    below: '{{by}} below everyone else',
    above: '{{by}} above everyone else',
    same: 'same as everyone else',
  },
  samePartners_one: '{{text}} at the {{count}} partner that told of it',
  samePartners_other: '{{text}} at the {{count}} partners that told of it',
  insufficient: 'too few people to compare (10 or fewer)',
  thin: 'fewer than 30 people',
  flagged: 'flagged',
  ratio: '{{ratio}} of the highest',
  margin: 'margin {{margin}}',
  needed_one: '{{count}} more to be even',
  needed_other: '{{count}} more to be even',
  overlap:
    'Groups overlap: together they hold more people than there are, so somebody is in several of them.',
  time: {
    group: 'Gap over time of',
    table: 'Both groups, period by period',
    source: 'Both lines are shown, since a gap also closes when the one that leads stalls.',
    tooFew: '{{group}} and {{leader}}: the gap needs two periods with values',
    closed:
      'The gap between {{group}} and {{leader}} went from {{from}} ({{before}}) to {{to}} ({{after}})',
    wider:
      'The gap between {{group}} and {{leader}} grew from {{from}} ({{before}}) to {{to}} ({{after}})',
    beside: 'The gap between {{group}} and {{leader}}: {{to}} in {{after}}, {{from}} in {{before}}',
    usual:
      'The gap between {{group}} and {{leader}} moved within its usual ups and downs: {{from}} in {{before}}, {{to}} in {{after}}',
    same: 'The gap between {{group}} and {{leader}} stayed at {{to}} from {{before}} to {{after}}',
    smaller:
      'The gap between {{group}} and {{leader}}: {{to}} in {{after}}, {{by}} smaller than in {{before}}',
    larger:
      'The gap between {{group}} and {{leader}}: {{to}} in {{after}}, {{by}} larger than in {{before}}',
    even: 'The gap between {{group}} and {{leader}}: {{to}} in {{after}}, as in {{before}}',
    gapWas: 'Gap: {{gap}}',
    samePartners_one: '{{finding}} (the {{count}} partner that told of both groups both times)',
    samePartners_other: '{{finding}} (the {{count}} partners that told of both groups both times)',
    linesOfAll: 'The lines show all that reported, whoever they were.',
    told: '{{value}} ({{partners}})',
    notSame:
      'Not the same partners both times, so nothing is said of what became better or worse. {{group}}: {{groupFrom}} in {{before}}, {{groupTo}} in {{after}}. {{leader}}: {{leaderFrom}} in {{before}}, {{leaderTo}} in {{after}}.',
    whose: {
      closed:
        '{{group}} came closer, and {{leader}} did not get worse ({{leaderFrom}} → {{leaderTo}}).',
      closedByFall:
        'Careful: it closed only because {{leader}} got worse ({{leaderFrom}} → {{leaderTo}}).',
      closedByBoth:
        'Careful: {{group}} improved, but part of it is that {{leader}} got worse ({{leaderFrom}} → {{leaderTo}}).',
      sideBySide:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{leader}}: {{leaderFrom}} → {{leaderTo}}.',
      onlyLeader:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{leader}}: {{leaderFrom}} → {{leaderTo}}. Careful: the gap is smaller only because {{leader}} stands worse.',
      partLeader:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{leader}}: {{leaderFrom}} → {{leaderTo}}. Careful: part of it is that {{leader}} stands worse.',
      wider: '{{leader}}: {{leaderFrom}} → {{leaderTo}}.',
      same: '{{leader}}: {{leaderFrom}} → {{leaderTo}}.',
    },
  },
  none: {
    title: 'No groups to compare yet',
    text: '{{name}} has no values for groups. Enter values for groups such as grades or languages, and they stand beside each other here.',
    onlyPercents:
      'Groups are compared by percents. {{name}} is not a percent: choose another measure above.',
    enter: 'Enter values for groups',
    setUp: 'Set up measures',
  },
} as const;
