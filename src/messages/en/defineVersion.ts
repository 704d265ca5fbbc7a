/** Beginning a version of a definition by hand. */
export const defineVersion = {
  now: 'Version {{version}} holds now.',
  open: 'Start a new version…',
  title: 'Start version {{version}}',
  text: 'From now on {{measure}} counts something else, or in another way. Values you have stay under the version they were counted by: the two are never added up.',
} as const;
