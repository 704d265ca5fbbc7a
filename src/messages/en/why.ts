/** Why a figure changed: the partners' own figures, where the people are, and who did most. */
export const why = {
  against: 'Compared with',
  people: 'people',
  points: '{{value}} points',
  finding: {
    fell: '{{measure}}, all that reported: fell by {{by}}, from {{from}} in {{before}} to {{to}} in {{after}}',
    rose: '{{measure}}, all that reported: rose by {{by}}, from {{from}} in {{before}} to {{to}} in {{after}}',
    lower:
      '{{measure}}, all that reported: {{by}} lower in {{after}} ({{to}}) than in {{before}} ({{from}})',
    higher:
      '{{measure}}, all that reported: {{by}} higher in {{after}} ({{to}}) than in {{before}} ({{from}})',
    same: '{{measure}}, all that reported: {{to}} in {{before}} and in {{after}}',
    usual:
      '{{measure}}, all that reported: {{to}} in {{after}}, {{from}} in {{before}}, within its usual ups and downs',
    beside:
      '{{measure}}, all that reported: {{to}} in {{after}} beside {{from}} in {{before}}, a difference of {{by}}',
  },
  ofGroup: 'Of the group {{group}}.',
  who: {
    caption: 'The change, for all that reported and for the same partners both times',
    of: 'Whose figure',
    change: 'Change',
    all: 'All that reported (explained here)',
    matched_one: 'The same partner both times ({{count}})',
    matched_other: 'The same partners both times ({{count}})',
    toward: '{{by}}, {{toward}}',
    usual: '{{by}}, as usual',
  },
  differs:
    'Careful: it matters here who reported. The same partners both times: {{matched}}; all that reported: {{all}}.',
  whose:
    'This page explains the change of all that reported ({{partners}}). The scorecard tells that of the same partners both times first: {{matched}}.',
  toScorecard: 'Show the scorecard',
  pieces: {
    rounded: 'Pieces are rounded: unrounded they add up.',
    caption: 'What the change is made of',
    own: 'The partners’ own figures',
    mix: 'Where the {{unit}} are',
    came: 'Partners that joined or left',
    total: 'Together',
  },
  mix: {
    share: 'where the {{unit}} are',
    count: 'partners that joined or left',
  },
  because: {
    partner: 'more of the {{unit}} are at {{partner}}',
    joined: '{{partner}} is in the later figure and was not in the earlier one',
    share: 'the {{unit}} are spread over the partners in another way',
    count: 'partners joined or left',
  },
  story: {
    didNotChange: 'The figure of all partners did not change.',
    everyImprovedTotalFell: 'Every partner improved; the total fell because {{because}}.',
    everyImprovedTotalRose: 'Every partner improved; the total rose because {{because}}.',
    everyWorsenedTotalRose: 'Every partner got worse; the total rose because {{because}}.',
    everyWorsenedTotalFell: 'Every partner got worse; the total fell because {{because}}.',
    ownAgainstMix:
      'The partners’ own figures changed it by {{within}}; {{mixName}} worked against that, by {{mix}}.',
    mixAgainstOwn:
      'It is mostly about {{mixName}} ({{mix}}): {{because}}. The partners’ own figures worked against that, by {{within}}.',
    allOwn: 'All of it comes from the partners’ own figures.',
    allMix: 'All of it comes from {{mixName}}: {{because}}.',
    mostlyOwn:
      'Most of it comes from the partners’ own figures ({{within}}), less from {{mixName}} ({{mix}}).',
    mostlyMix:
      'Most of it comes from {{mixName}} ({{mix}}): {{because}}. Less comes from the partners’ own figures ({{within}}).',
  },
  most: {
    lowered: 'Who lowered it most',
    raised: 'Who raised it most',
    nobodyLowered: 'No partner lowered it.',
    nobodyRaised: 'No partner raised it.',
  },
  line: '{{effect}}: {{reason}}.',
  effect: {
    lowered: '{{name}} lowered the figure by {{by}}',
    raised: '{{name}} raised the figure by {{by}}',
    none: '{{name}} left the figure as it was',
  },
  reason: {
    ownWent: 'its own figure went from {{from}} to {{to}}',
    ownSame: 'its own figure stayed at {{to}}',
    at: 'it stands at {{to}} ({{from}} before)',
    atSame: 'it stands at {{to}}, as before',
    shareGrew: 'its share of the {{unit}} grew from {{first}} to {{last}}',
    shareShrank: 'its share of the {{unit}} shrank from {{first}} to {{last}}',
    both: '{{own}} and {{share}}',
    joined: 'it is new in the figure, with {{to}} and {{last}} of the {{unit}} ({{absent}})',
    joinedCount: 'it is new in the figure, with {{to}} ({{absent}})',
    left: 'it is no longer in the figure; it had {{from}} and {{first}} of the {{unit}} ({{absent}})',
    leftCount: 'it is no longer in the figure; it had {{from}} ({{absent}})',
    nothing: 'nothing changed',
  },
  absent: '{{period}}: {{reason}}',
  notAsked: 'nothing was expected',
  table: {
    title: 'Partner by partner',
    read: 'A bar to the left lowered the figure of all partners, a bar to the right raised it. Together they make {{change}}; each is rounded.',
    caption: 'What each partner did to the figure, first the one that lowered it most',
    partner: 'Partner',
    effect: 'Effect',
    reason: 'Why',
  },
  left: 'In neither figure: {{names}}.',
  rule: 'How the pieces are worked out: a partner’s own change counts by its share of the {{unit}}. A partner whose share grew pulls the figure of all toward its own. The pieces add up to the change. (Within and mix after Kitagawa 1955, rule R7; same partners both times, rule R6.)',
  ruleCount:
    'How the pieces are worked out: what a partner did is the difference between its two numbers. The pieces add up to the change. (Rules R6 and R7.)',
  copy: 'Copy the answer',
  copied: 'The answer is copied',
  none: {
    title: 'Nothing to compare yet',
    onePeriod:
      'A change needs two periods of the same kind with values. Add a period, or enter values for one that is there.',
    reason: '{{before}} and {{after}} cannot be compared: {{reason}}.',
    range: 'these people may be the same ones at several partners, so there is no one number',
    enter: 'Enter values',
    setUp: 'Add a period',
  },
} as const;
