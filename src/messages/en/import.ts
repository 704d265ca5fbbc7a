import { importProblem } from './importProblem';

/** Why one line is left out. */
const row = {
  tooFewCells_one:
    'Line {{line}} has {{count}} cell instead of {{expected}}: “{{start}}”. Add what is missing, or the commas for empty cells.',
  tooFewCells_other:
    'Line {{line}} has {{count}} cells instead of {{expected}}: “{{start}}”. Add what is missing, or the commas for empty cells.',
  tooManyCells:
    'Line {{line}} has {{count}} cells instead of {{expected}}: “{{start}}”. Put quote marks around text that holds a comma.',
  unclosedQuote:
    'Line {{line}} has quote marks (") that do not match: “{{start}}”. Add the missing one.',
  noName: 'Line {{line}} has no partner name: “{{start}}”. Type the name into the file.',
  textTooLong:
    'Line {{line}}, “{{column}}”: the text has {{count}} characters; at most {{limit}} fit. Shorten it in the file.',
} as const;

/** What is worth knowing about a file that is taken. */
const notice = {
  westernText:
    'This file does not say how its letters are written, so they were read as Western European. Look at letters such as é or ñ; if they are wrong, save the file as CSV UTF-8.',
  oneColumn:
    'Only one column was found; line {{line}} begins it with “{{header}}”. If there should be more, save the table with commas, semicolons or tabs between the columns.',
  headerNumbers:
    'Line {{line}} holds only numbers. If it is no line of column names, choose “The first line is data”.',
  headerRepeated:
    'Line {{line}} says “{{header}}” more than once. If it is no line of column names, choose “The first line is data”.',
  titleRows_one: 'One line above line {{line}} with the column names was left out.',
  titleRows_other: '{{count}} lines above line {{line}} with the column names were left out.',
  hiddenSheets_one:
    'This workbook has a hidden sheet that was left out: {{sheets}}. Unhide it in your spreadsheet program to import it.',
  hiddenSheets_other:
    'This workbook has {{count}} hidden sheets that were left out: {{sheets}}. Unhide them in your spreadsheet program to import them.',
  sheetsLeftOut_one:
    'One sheet was left out, because it does not begin as Kumu’s sheets do: {{sheets}}.',
  sheetsLeftOut_other:
    '{{count}} sheets were left out, because they do not begin as Kumu’s sheets do: {{sheets}}.',
  directionUntold_one:
    'One connection does not say its direction; it becomes one without direction.',
  directionUntold_other:
    '{{count}} connections do not say their direction; they become ones without direction.',
  endMade_one: 'One end of a connection is not in the list of elements and is added: “{{label}}”.',
  endMade_other:
    '{{count}} ends of connections are not in the list of elements and are added, such as “{{label}}”.',
  endUnclear_one:
    'One connection leads to “{{label}}”, which is there more than once. The first was taken.',
  endUnclear_other:
    '{{count}} connections lead to names that are there more than once, such as “{{label}}”. The first was taken.',
  endMissing_one: 'One connection has an empty “From” or “To” and is left out (line {{line}}).',
  endMissing_other:
    '{{count}} connections have an empty “From” or “To” and are left out; the first is line {{line}}.',
  labelMissing_one: 'One element has no label and is left out (line {{line}}).',
  labelMissing_other:
    '{{count}} elements have no label and are left out; the first is line {{line}}.',
  elementJoined_one:
    'One line repeats the element “{{label}}” and is joined with it. What stands lower counts.',
  elementJoined_other:
    '{{count}} lines repeat an element, such as “{{label}}”, and are joined with it. What stands lower counts.',
  viewsLeftOut_one: 'One Kumu view (its look and filters) is left out.',
  viewsLeftOut_other: '{{count}} Kumu views (their looks and filters) are left out.',
  loopsLeftOut_one: 'One loop is left out.',
  loopsLeftOut_other: '{{count}} loops are left out.',
  otherMaps_one:
    'This project has one more map. Places are those of “{{map}}”; its elements all come in.',
  otherMaps_other:
    'This project has {{count}} more maps. Places are those of “{{map}}”; their elements all come in.',
  offMap_one: 'One element is not on the map “{{map}}”; it comes in without a place.',
  offMap_other: '{{count}} elements are not on the map “{{map}}”; they come in without a place.',
  manyThemes: '{{count}} themes would be new. If that is too many, choose another column as theme.',
  changedOutside:
    'This file was changed outside Commonwheel since it was exported. It can be opened; look it over afterwards.',
  setAside: 'Entry {{row}} of this file is damaged and was left out ({{path}}).',
  looseEnd:
    'Something in this file leads to a circle or person that the file does not have ({{to}}). It was kept.',
  typesKept_one:
    '“{{type}}” is no kind of ours: it is kept as “{{column}}” and goes back out as it came.',
  typesKept_other:
    '{{count}} circles have a type that is no kind of ours, such as “{{type}}”: it is kept as “{{column}}” and goes back out as it came.',
  centerStays: 'The center of your map stays “{{center}}”; “{{name}}” of the file stands for it.',
  linkEndLost_one:
    'One connection leads to “{{to}}”, which this file does not have. It is left out.',
  linkEndLost_other:
    '{{count}} connections lead to circles that this file does not have, such as “{{to}}”. They are left out.',
  linkValuesLeft_one:
    'One connection says more than a connection can hold here. It comes in without: {{names}}.',
  linkValuesLeft_other:
    '{{count}} connections say more than a connection can hold here. They come in without: {{names}}.',
  idRepeated_one:
    'Two circles in this file have the same id, “{{id}}”. The second got a new one; check its connections.',
  idRepeated_other:
    '{{count}} circles in this file have an id that another has too, such as “{{id}}”. They got new ones; check their connections.',
  extrasIgnored: 'What a map has no place for is left out: {{names}}.',
  partsIgnored_one: 'One part of this file could not be read and is left out.',
  partsIgnored_other: '{{count}} parts of this file could not be read and are left out.',
  linesIgnored_one:
    'One line below the rule names no circles of this file and is left out: “{{start}}”.',
  linesIgnored_other:
    '{{count}} lines below the rule name no circles of this file and are left out, such as “{{start}}”.',
  unsound_one: '{{count}} thing in this file does not fit with the rest. It was kept as it is.',
  unsound_other:
    '{{count}} things in this file do not fit with the rest. They were kept as they are.',
} as const;

/** What is done differently with one line that is taken. */
const remark = {
  nameShortened:
    'Line {{line}}: the name has {{count}} characters; at most {{limit}} fit. It is shortened, and the whole name is kept in the notes.',
  themeShortened:
    'Line {{line}}: the theme has {{count}} characters; at most {{limit}} fit. It is shortened, and the whole is kept in the notes.',
  kindUnknown:
    'Line {{line}}: “{{value}}” becomes the kind “other”; the word is kept as “{{column}}”.',
  statusUnknown: 'Line {{line}}: “{{value}}” is no status; the word is kept as “{{column}}”.',
  wordUnknown: 'Line {{line}}: “{{value}}” is not known here; the word is kept as “{{column}}”.',
  valueUnreadable:
    'Line {{line}}, “{{column}}”: “{{value}}” does not fit the column and is kept in the notes.',
  valueJoined:
    'Line {{line}}, “{{column}}”: “{{value}}” differs from the line it is joined with and is kept in the notes.',
} as const;

/** What a column can become. */
const target = {
  name: 'Partner name',
  theme: 'Theme',
  kind: 'Kind of partner',
  status: 'Status',
  notes: 'Notes',
  contacts: 'Contact',
  email: 'E-mail of the contact',
  phone: 'Phone of the contact',
  owners: 'Our contact',
  nextContact: 'Next contact',
  nextContactDayFirst: 'Next contact (day first: 14/5/2026)',
  gives: 'Gives',
  gets: 'Gets',
  sector: 'Sector',
  url: 'Website',
  role: 'Role',
  stages: 'Stages',
  level: 'Level',
  functions: 'Functions',
  studentSeat: 'Student seat',
  id: 'Id in the source',
  skip: 'Leave out',
} as const;

/** Why a connection is left out. */
const link = {
  endLeftOut: 'From “{{from}}” to “{{to}}”: line {{line}} was left out.',
  sameEnds: '“{{from}}” is connected to itself (line {{line}}).',
} as const;

const confidence = {
  sure: 'Clear from its name',
  likely: 'Likely',
  guess: 'A guess: please check',
} as const;

/** What is said of files on their way in; the steps of the wizard have their own words. */
export const importing = {
  columns: {
    firstLineIsData: 'The first line is data',
  },
  notes: {
    title: 'Notes in other words',
    text: 'The note on your map and the one in the file differ. What you choose is part of the same Undo.',
    all: 'For all of them',
    of: 'The note of {{name}}',
    file: 'Take the file’s',
    map: 'Keep the map’s',
    both: 'Keep both',
  },
  dayOpen: 'Day and month could be either here: please check.',
  nearWhich: 'Which of these is {{name}}?',
  nearNumber: '{{number}}: {{partner}}',
  nearNone: 'None of them',
  keepAll: 'Keep all apart',
  joinAll: 'All are one',
  joinSome: 'Or tick the lines that are one partner:',
  whichAreOne: 'Lines that are one {{name}}',
  target,
  confidence,
  problem: importProblem,
  row,
  link,
  notice,
  remark,
} as const;
