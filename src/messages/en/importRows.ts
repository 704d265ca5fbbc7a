/** Rows that sum up others, themes that differ, and how many of several files were read. */
export const importRows = {
  leaveTotals_one: 'Leave out the row that sums up the others',
  leaveTotals_other: 'Leave out {{count}} rows that sum up the others',
  total: '“{{name}}” (line {{line}})',
  themes: {
    title: 'In another theme',
    all_one: 'The file has this partner in another theme than your map',
    all_other: 'The file has {{count}} partners in another theme than your map',
    also: 'Also in {{theme}}',
    alsoFile: 'Also in the theme of the file',
    move: 'Move to {{theme}} (the file’s)',
    moveFile: 'Move to the theme of the file',
    of: '{{name}}: {{map}} on your map, {{file}} in the file',
  },
  readSome: '{{read}} of {{count}} files read.',
} as const;
