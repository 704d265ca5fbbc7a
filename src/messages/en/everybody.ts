/** Values about everybody here, told by one source, in place of partners put together. */
export const everybody = {
  name: 'Everybody here',
  about: 'about everybody here',
  oneSource: 'one source for everybody',
  how: 'One source tells of everybody here, so nothing is added up. What partners report is their own and is not added to it.',
  formula: 'Rule R15: a value about everybody stands as it is, beside those of partners',
  change: 'About everybody here, since {{period}}: {{change}}',
  changeBeside: 'About everybody here, {{after}} against {{period}}: {{change}}',
  otherPeople:
    'No change is told since {{period}}: one value is about everybody here, the other of partners put together. They are not the same people.',
  contribution: {
    title: 'Nobody’s part can be told',
    text: '{{name}} for {{period}} is about everybody here. It comes from one source and is not made of what partners report.',
    see: 'Show it over time',
  },
  why: '{{after}} is about everybody here. It is not made of what partners report, so no partner’s part in the change can be told.',
  progress: {
    said: 'The value about everybody here is there for {{period}}',
    open: 'No value about everybody here yet for {{period}}',
  },
  unused_one:
    '{{count}} value about everybody here is kept and not used, because this measure is about what partners do. It counts again once the measure is about everybody.',
  unused_other:
    '{{count}} values about everybody here are kept and not used, because this measure is about what partners do. They count again once the measure is about everybody.',
  finding: '{{finding}} (everybody here)',
  turn: {
    everybody: 'from {{when}} on about everybody here and no longer of partners, no line across',
    partners: 'from {{when}} on of partners and no longer about everybody here, no line across',
  },
  files: {
    choice: 'Everybody here',
    proposed:
      'taken as a value about everybody; choose Leave out if it is only the sum of the file',
    said_one:
      '{{number}} value is taken as being about everybody here: {{names}}. It will be the figure, in place of partners added up. Change it under Partners.',
    said_other:
      '{{number}} values are taken as being about everybody here: {{names}}. They will be the figures, in place of partners added up. Change it under Partners.',
    quoted: '“{{text}}”',
  },
} as const;
