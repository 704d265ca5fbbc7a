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
    none: 'Difference: the group less everyone else of the same partners.',
    fourFifths:
      'Flagged by the 80% rule: the ratio to the best one is below 0.8. (Rule R17.) Difference: the group less everyone else.',
    ppg: 'Flagged by PPG-1: the group is behind everyone else by at least its margin, 1.96·√(p(1−p)/n) with its own rate p, and by 2 points or more. Up to 10 people there is no judgment. (Percentage point gap, rule R17.)',
  },
  ratioRule: {
    up: 'Ratio: its figure over the best one.',
    down: 'Ratio, since lower is better: the best figure over its own.',
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
  ownRule:
    'Where fewer partners told of a group, a short line of its own stands for everybody at those partners.',
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
  ratio: '{{ratio}} of the best',
  margin: 'margin {{margin}}',
  needed: {
    more_one: '{{count}} more to be even',
    more_other: '{{count}} more to be even',
    fewer_one: '{{count}} fewer to be even',
    fewer_other: '{{count}} fewer to be even',
  },
  overlap:
    'Groups overlap: together they hold more people than there are, so somebody is in several of them.',
  time: {
    group: 'Gap over time of',
    against: 'Compared with',
    else: 'Everyone else',
    elseInside: 'everyone else',
    table: 'Both, period by period',
    source: 'Both lines are shown, since a gap also closes when the better one stalls.',
    tooFew: '{{group}} and {{other}}: the gap needs two periods with values',
    closed:
      'The gap between {{group}} and {{other}} went from {{from}} ({{before}}) to {{to}} ({{after}})',
    wider:
      'The gap between {{group}} and {{other}} grew from {{from}} ({{before}}) to {{to}} ({{after}})',
    beside: 'The gap between {{group}} and {{other}}: {{to}} in {{after}}, {{from}} in {{before}}',
    usual:
      'The gap between {{group}} and {{other}}: {{to}} in {{after}}, {{from}} in {{before}}, within its usual ups and downs',
    crossed:
      '{{group}}: {{groupTo}} beside {{otherTo}} of {{other}} in {{after}}, {{groupFrom}} beside {{otherFrom}} in {{before}}',
    same: 'The gap between {{group}} and {{other}} stayed at {{to}} from {{before}} to {{after}}',
    smaller:
      'The gap between {{group}} and {{other}}: {{to}} in {{after}}, {{by}} smaller than in {{before}}',
    larger:
      'The gap between {{group}} and {{other}}: {{to}} in {{after}}, {{by}} larger than in {{before}}',
    even: 'The gap between {{group}} and {{other}}: {{to}} in {{after}}, as in {{before}}',
    gapWas: 'Gap: {{gap}}',
    samePartners_one: '{{finding}} (the {{count}} partner that told of both each time)',
    samePartners_other: '{{finding}} (the {{count}} partners that told of both each time)',
    few_one: 'Only {{x}} of {{count}} partner told of both each time: {{finding}}',
    few_other: 'Only {{x}} of {{count}} partners told of both each time: {{finding}}',
    sameLines_one: 'Both lines are of the same partner in every period.',
    sameLines_other: 'Both lines are of the same {{count}} partners in every period.',
    cut: 'Earlier periods are left out, since too few of them told of both then.',
    partners_one: '{{count}} partner',
    partners_other: '{{count}} partners',
    notSame:
      'Not the same partners both times, so nothing is said of what became better or worse. {{group}} beside {{other}}: {{groupFrom}} and {{otherFrom}} in {{before}} ({{partnersFrom}}), {{groupTo}} and {{otherTo}} in {{after}} ({{partnersTo}}).',
    whose: {
      closed:
        '{{group}} came closer, and {{other}} did not get worse ({{otherFrom}} → {{otherTo}}).',
      closedByFall:
        'Careful: it closed only because {{other}} got worse ({{otherFrom}} → {{otherTo}}).',
      closedByBoth:
        'Careful: {{group}} improved, but part of it is that {{other}} got worse ({{otherFrom}} → {{otherTo}}).',
      sideBySide:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{otherFirst}}: {{otherFrom}} → {{otherTo}}.',
      onlyOther:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{otherFirst}}: {{otherFrom}} → {{otherTo}}. Careful: the gap is smaller only because {{other}} stands worse.',
      partOther:
        '{{group}}: {{groupFrom}} → {{groupTo}}. {{otherFirst}}: {{otherFrom}} → {{otherTo}}. Careful: part of it is that {{other}} stands worse.',
      wider: '{{otherFirst}}: {{otherFrom}} → {{otherTo}}.',
      same: '{{otherFirst}}: {{otherFrom}} → {{otherTo}}.',
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
