/** Why something was not done, and what to do instead. */
export const refusal = {
  nameEmpty: 'Type a name first.',
  nameTooLong:
    'This name has {{count}} characters; at most {{limit}} fit. Put the rest into the notes.',
  notesTooLong: 'These notes have {{count}} characters; at most {{limit}} fit.',
  valueTooLong: 'This text has {{count}} characters; at most {{limit}} fit.',
  notThere: 'That is no longer on the map. It may have been deleted in another window.',
  centerStays: 'The center cannot be deleted. You can rename it.',
  hasCenter: 'This map already has a center.',
  notATheme: 'That is not a theme.',
  notAPartner: '{{name}} is not a partner.',
  sameEnds: 'A connection needs two different circles.',
  alreadyConnected: '{{from}} and {{to}} are already connected.',
  loopOfThemes: '{{name}} cannot stand under itself.',
  nothingSelected: 'Choose a circle first.',
  notSound: 'That would break the map, so nothing was changed.',
  nothingToDo: 'Nothing to change.',
} as const;
