/** What the kind of shared measurement changes on screen (R0). */
export const system = {
  means: {
    platform:
      'Each partner reports the measures that fit it. Only those that chose a measure are expected to report it.',
    comparative:
      'Partners are put beside each other, so all must count by the same definition. Who does not is named.',
    learning: 'A figure is there to be talked about: what it means, and what is done next.',
  },
  otherDefinition:
    'All must count by definition {{now}} here. By definition {{version}}: {{partners}}.',
  story: 'What it means: {{text}}',
  action: 'Next: {{text}}',
  note: 'Note what it means',
  goOn: 'Go on with the notes',
  noteOf: 'Note what it means: {{name}}',
} as const;
