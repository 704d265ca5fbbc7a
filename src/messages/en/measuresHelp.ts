/** The help page of measures. */
export const measuresHelp = {
  title: 'Measures: what you achieve together',
  lead: 'Agree on a few measures, let each partner report its numbers, and see one figure of all of them that you can explain.',
  begin: {
    title: 'Set up',
    open: 'On the rail press More, then Show the measures; or press G, then S.',
    measure:
      'Press Add a measure, or choose from the starter set. A percent asks what it is a share of.',
    sheet:
      'Its sheet says what counts, which way is better, where it starts and where it should go.',
    periods: 'Add the periods you report for: school years, quarters, months or days of your own.',
    expected:
      'Say who is to report what. Where nobody is ticked, everybody who ever reported counts.',
  },
  enter: {
    title: 'Enter numbers',
    type: 'Under Enter values, type as in a spreadsheet: 30 of 60 as 30/60, or in two cells.',
    blank: 'An empty cell is missing, 0 is zero. NA means that it does not apply.',
    paste: 'Copy a block from a spreadsheet and paste it. Or bring in a whole file with Import.',
    correct: 'Type over a value to correct it. What stood there before is kept, with who and when.',
    reports:
      'Drop the reports of all partners at once: each is asked for its partner and period, with one preview and one undo.',
    save: 'Save values… writes a workbook with definitions that comes back whole.',
  },
  everybody: {
    title: 'Values about everybody here',
    what: 'Some figures come from one source for everybody, such as the absence in a county that the state publishes. For them choose “Everybody, nobody owns it” on the measure’s sheet.',
    enter:
      'Under Enter values the line “Everybody here” stands first. By partner, choose “Everybody here”.',
    beside:
      'Where there is a value about everybody, it is the figure. What partners report stays their own and is not added to it.',
    change:
      'Between a year about everybody and a year of partners no change is told: they are not the same people.',
  },
  see: {
    title: 'See and explain',
    figure: 'Press any figure: it tells how it is computed, of whom, and what is not in it.',
    pooled: 'Percents are never averaged: all parts are added up, then all wholes.',
    same: 'Change is told for the partners that reported both times.',
    why: 'Why it changed tells what partners did from who they were, partner by partner.',
    blame: 'What nobody owns, such as absence in a whole town, never colors a partner.',
    curve:
      'Under Trends, One measure, turn the curve: say what is behind it, and what you will do.',
    print: 'Every page has a Print button. The paper says its source, period and rules.',
  },
  sets: {
    title: 'Count the same as others',
    save: 'Under Set up, press Save as a measure set… The file holds definitions, periods, groups and goals, and no values.',
    number:
      'The first one is version 1. When something changed since, the next number comes, with a list of what changed.',
    open: 'Drop such a file on your map, or open it with Import: you see what is new, what is the same, and what is defined differently, side by side.',
    differ:
      'Keep yours, take theirs, or have both. Taking theirs begins a new version where something else is counted, so that earlier values stand apart.',
    who: 'The sheet of a measure says which set and version it came from, whether it was changed here since, and which partner counts by which version.',
  },
  careful: {
    title: 'Take care',
    private:
      'Small numbers are not hidden yet. What you print or save is marked as a private copy: keep it among yourselves.',
    room: 'While a room looks on, no figures are shown.',
    versions:
      'When a definition changes, start a new version: old and new values are never added up.',
  },
} as const;
