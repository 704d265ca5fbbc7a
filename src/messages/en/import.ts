/** Why a whole file is not taken: what, where, and how to mend it. */
const problem = {
  empty: 'This file is empty. Check that you chose the right one.',
  tooLarge:
    'This file is {{size}} MB; at most {{limit}} MB can be read. Split it into smaller files, or leave out columns that the map does not need.',
  tooManyRows: 'This file has more than {{limit}} lines. Split it into smaller files.',
  tooManyPartners:
    'The map would have {{count}} partners; at most {{limit}} fit. Import fewer lines, or start a second map.',
  picture:
    'This is a picture, not a text table. Open the table in your spreadsheet program and save it as CSV.',
  pdf: 'This is a PDF, not a text table. Open the table in your spreadsheet program and save it as CSV.',
  zip: 'This is a zip file, not a text table. Unpack it first, then choose the CSV file in it.',
  workbook:
    'This is an Excel workbook, which cannot be read yet. Open it in your spreadsheet program, choose File, Save as, CSV UTF-8, and import that file.',
  oldWorkbook:
    'This is an old Excel or Word file, not a text table. Open it in its program, choose File, Save as, CSV UTF-8, and import that file.',
  binary:
    'This is not a text table: it holds signs that no text has. Open the table in your spreadsheet program and save it as CSV.',
  headerOnly:
    'Only line {{line}} with the column names was found, and nothing below it. Check that the rows were saved too.',
  headerBroken:
    'Line {{line}}, where the column names should be, opens a quote mark (") that is never closed. Mend that line and import again.',
  quotesBroken:
    'The quote marks (") do not match in more than {{limit}} lines, the first is line {{line}}. Save the table as CSV again in your spreadsheet program.',
  students_one:
    'This looks like a list of students ({{count}} row), so it was stopped. Nothing of it was kept. Bring counts of students, never names.',
  students_other:
    'This looks like a list of students ({{count}} rows), so it was stopped. Nothing of it was kept. Bring counts of students, never names.',
  noNameColumn:
    'No column holds the names of the partners. Choose “Partner name” for one of the columns.',
  notJson:
    'This file is damaged or cut off, so it cannot be read. Export the map again, or use an older file.',
  notOurs:
    'This is not a Commonwheel file. Choose a file that ends in .commonwheel.json, or a table saved as CSV.',
  forbiddenKey:
    'This file holds “{{key}}”, which no Commonwheel file has and which could do harm. It was not opened.',
  tooDeep: 'This file is nested deeper than any map is ({{limit}} levels). It was not opened.',
  newer:
    'This file was made by a newer Commonwheel ({{version}}). Reload this page while online to get the new version, then open the file again.',
  brokenMap:
    'This Commonwheel file has no map in it that can be read. Export the map again, or use an older file.',
  unreadable:
    'The file could not be read. It may have been moved or changed since you chose it. Choose it again.',
  cancelled: 'Reading was stopped. Nothing was changed.',
} as const;

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
  manyThemes: '{{count}} themes would be new. If that is too many, choose another column as theme.',
  changedOutside:
    'This file was changed outside Commonwheel since it was exported. It can be opened; look it over afterwards.',
  setAside: 'Entry {{row}} of this file is damaged and was left out ({{path}}).',
  looseEnd:
    'Something in this file leads to a circle or person that the file does not have ({{to}}). It was kept.',
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
  id: 'Id in the source',
  skip: 'Leave out',
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
  target,
  confidence,
  problem,
  row,
  notice,
  remark,
} as const;
