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
  noteEmpty: 'Type the note first.',
  frozen: 'The map is frozen, so nothing was moved.',
  alreadyTied: 'This person is on the list already.',
  alreadyListed: 'That is on the list already.',
  notADay: '“{{text}}” is not a date in the form 2026-05-03.',
  fieldThere: 'There is a field of this name already. Choose another name.',
  notACount: 'Type a whole number from 0 on, such as 22.',
  notANumber: 'Type a number from 0 on, such as 1.5.',
  endsBefore: 'The last day cannot be before the first one.',
  lastStage: 'One stage has to stay. You can rename it.',
  lineMakesTheme:
    'A line that starts with # makes a theme, and this is a partner. To keep the sign, type \\# instead.',
  shownUnderRole:
    'A room sees this person under their role. Stop showing to a room to change the name.',
} as const;
