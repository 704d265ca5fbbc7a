/** Measures: what the partners achieve together. */
export const measures = {
  toMeasures: 'Show the measures',
  tabs: 'Ways to look at measures',
  tab: {
    scorecard: 'Scorecard',
    heatmap: 'Heatmap',
    trends: 'Trends',
    groups: 'Groups',
    reporting: 'Who reports',
    why: 'Why it changed',
    contribution: 'Contribution',
    enter: 'Enter values',
    define: 'Set up',
  },
  look: {
    label: 'What is shown',
    measure: 'Measure',
    period: 'Period',
    group: 'Group',
    theme: 'Theme',
    partner: 'Partner',
    everybody: 'Everybody',
    allThemes: 'All themes',
    together: 'All together',
  },
  none: {
    title: 'What do your partners achieve together?',
    text: 'Agree on a few measures, let each partner report its numbers, and see the figure of all of them: added up honestly, never as a mean of percents.',
    add: 'Add the first shared measure',
    sample: 'Look at a sample',
  },
  room: {
    title: 'Figures stay private for now',
    text: 'While a room looks on, no figures are shown, because small numbers are not hidden yet. End the projector mode to see them.',
  },
  private: 'Private copy: small numbers are not hidden',
  illustrative: 'Illustrative numbers',
} as const;
