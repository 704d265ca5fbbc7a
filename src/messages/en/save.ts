/** Whether the work is kept, and where. */
export const save = {
  saving: 'Saving…',
  saved: 'Saved on this device {{time}}',
  savedBefore: 'Saved on this device',
  notSaved: 'Not saved — {{reason}}',
  temporary: 'Temporary: kept only until this window closes',
  readOnly: 'Read-only',
  download: 'Download a copy',
  reload: 'Reload',
  onlyHere: 'Only in this browser',
  saveFile: 'Save a file',
  backedUp: 'Backed up {{time}}',
  inFile: 'Saved in {{file}} {{time}}',
  failed: 'Your last changes are not saved: {{reason}} Download a copy to be safe.',
  savedAgain: 'Saved. Everything is kept on this device again.',
  failure: {
    full: 'this device has no room left.',
    slow: 'the browser is slow to answer. Trying again.',
    closed: 'the browser closed the store. Trying again.',
    refused: 'the browser refused to store it.',
    unknown: 'something went wrong while storing. Trying again.',
  },
} as const;
