/** What is read out after something was done. */
export const said = {
  done: 'Done: {{what}}.',
  undone: 'Undone: {{what}}.',
  redone: 'Done again: {{what}}.',
  skipped: 'Left as it is, because it was changed in another window since: {{names}}.',
  arranged: 'Arranged.',
} as const;
