/** The filter bar. The sentence is fixed; tests hold it word for word. */
export const filter = {
  label: 'Show partners',
  all: 'All',
  sentence: 'showing {{shown}} of {{all}} · {{faded}} faded',
  showAll: 'show all',
  focus: 'Focus',
  focusChoose: 'Choose a circle first. Focus then shows what is around it.',
  focused_one: 'Focus on {{name}}, {{count}} step around it.',
  focused_other: 'Focus on {{name}}, {{count}} steps around it.',
  faded: 'Faded.',
  more: 'More',
} as const;
