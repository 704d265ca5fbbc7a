/** Words that every screen uses. */
export const common = {
  appName: 'Commonwheel',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  undo: 'Undo',
  save: 'Save',
  messages: 'Messages',
  untitled: 'Untitled map',
  loading: 'Opening…',
  themes_one: '{{count}} theme',
  themes_other: '{{count}} themes',
  partners_one: '{{count}} partner',
  partners_other: '{{count}} partners',
} as const;
