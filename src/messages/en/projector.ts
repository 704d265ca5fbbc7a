/** Showing the map to a room. */
export const projector = {
  action: 'Show to a room',
  leave: 'Stop showing to a room',
  sign: 'Shown to a room',
  rule: 'only what partners may see',
  on: 'Shown to a room. Only what partners may see is on the screen.',
  off: 'No longer shown to a room. Everything is on the screen again.',
  darkRoom: 'Dark room',
  lightRoom: 'Light room',
  something: 'something',
  change: 'a change',
  skipped: 'Some of it was left as it is, because it was changed in another window since.',
  refused: 'That cannot be done.',
} as const;
