/** What comes next until a map has its first value. */
export const defineSteps = {
  label: 'From nothing to the first figure',
  next: 'Next',
  done: 'done',
  measure: { say: 'Say what you measure', go: 'Add a measure' },
  system: { say: 'Say how partners use the measures', go: 'Choose' },
  periods: { say: 'Add the periods you report for', go: 'Add periods' },
  partners: { say: 'Put the partners who report on the map', go: 'Go to the map' },
  values: { say: 'Enter the first values', go: 'Enter values' },
  countWrong: 'Type a whole number from 1 to {{limit}}.',
  willAdd: 'Adds {{periods}}',
  willAddMore: 'Adds {{periods}} and {{count}} more',
} as const;
