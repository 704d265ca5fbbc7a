/** The filter bar. The sentence is fixed; tests hold it word for word. */
export const filter = {
  label: 'Show partners',
  all: 'All',
  sentence: 'showing {{shown}} of {{all}} · {{faded}} faded',
  showAll: 'show all',
} as const;
