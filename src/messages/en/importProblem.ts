/** Why a whole file is not taken: what, where, and how to mend it. */
export const importProblem = {
  empty: 'This file is empty. Check that you chose the right one.',
  tooLarge:
    'This file is {{size}} MB; at most {{limit}} MB can be read. Split it into smaller files, or leave out columns that the map does not need.',
  tooManyRows: 'This file has more than {{limit}} lines. Split it into smaller files.',
  tooManyPartners:
    'The map would have {{count}} partners; at most {{limit}} fit. Import fewer lines, or start a second map.',
  picture:
    'This is a picture, not a text table. Open the table in your spreadsheet program and save it as CSV.',
  pdf: 'This is a PDF, not a text table. Open the table in your spreadsheet program and save it as CSV.',
  zip: 'This zip file does not hold one table, or the two tables of one map, to be read from it. Unpack it first, then choose the files you need.',
  zipUnsafe:
    'The file “{{part}}” in this zip is packed as no usual program packs it and could do harm. It was not opened. Unpack it yourself and choose the table.',
  workbook:
    'This is an Excel workbook, not a text table. Give it back its ending .xlsx and import it again.',
  workbookAsText:
    'This workbook is destroyed: some program once opened it as text and saved it again. It cannot be mended. Get the workbook again from where it came from.',
  workbookCut:
    'This workbook is damaged: the list of its sheets, at the end of the file, is missing. It may have been cut off on its way. Get the file again, or open it in your spreadsheet program and save it as .xlsx.',
  workbookPart:
    'This workbook is damaged in its part “{{part}}”. Open it in your spreadsheet program, let it repair the workbook, save it as .xlsx, and import that file.',
  workbookParts:
    'This workbook is packed from more than {{limit}} parts. Copy the sheet you need into a new workbook and import that.',
  workbookLarge:
    'This workbook unpacks to more than {{limit}} MB. Copy the sheet you need into a new workbook, or save that sheet as CSV.',
  workbookUnsafe:
    'The part “{{part}}” of this workbook is built as no spreadsheet program builds it and could do harm. It was not opened. Save the workbook again in your spreadsheet program.',
  workbookLocked:
    'This workbook is protected with a password. Open it in your spreadsheet program, take the password off, save it as .xlsx, and import that file.',
  workbookBinary:
    'This is a binary Excel workbook (.xlsb). Open it in Excel, choose File, Save as, Excel Workbook (.xlsx), and import that file.',
  workbookWide:
    'The sheet “{{sheet}}” has cells too far out: {{cell}}. Delete what stands far to the right of the table, save, and import again.',
  kumuShape:
    'This looks like a Kumu file, but “{{where}}” is not a list in it. Export the project from Kumu again as JSON.',
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
  xmlBroken:
    'This file is damaged or cut off at line {{line}}, so it cannot be read. Export it again from the program it came from.',
  doctype:
    'Line {{line}} of this file has a DOCTYPE, which could do harm, so it was not opened. Export the file again without it, or take it out in a text editor.',
  otherFormat:
    'What is in this file is not what its name says. Export the map again from the program it came from, and keep the ending of the name.',
  nothingDrawn:
    'No circles were found in this file. Check that you chose the right one, or export it again.',
  notJson:
    'This file is damaged or cut off, so it cannot be read. Export the map again, or use an older file.',
  notOurs:
    'This is not a Commonwheel file. Choose a file that ends in .commonwheel.json, or a table saved as CSV.',
  forbiddenKey:
    'This file holds “{{key}}”, which no Commonwheel file has and which could do harm. It was not opened.',
  tooDeep: 'This file is nested deeper than any map is ({{limit}} levels). It was not opened.',
  newer:
    'This file was made by a newer Commonwheel ({{version}}). Reload this page while online to get the new version, then open the file again.',
  locked: 'This file is protected with a password. Choose it again and type the password.',
  lockedHere:
    'This file is protected with a password. This page cannot open it, because it was not opened over https. Open Commonwheel by its https address, then open the file there.',
  lockBroken:
    'This protected file is damaged or cut off. Get the file again from where it came from.',
  wrongPassword: 'That is not the password of this file.',
  packedBroken:
    'This packed file is damaged or cut off. Get the file again from where it came from.',
  packedTooLarge: 'This packed file would unpack to more than {{limit}} MB. It was not opened.',
  backup: 'This is a backup of several maps. Go to All maps and open it there.',
  noSet:
    'This is not a measure set, or it is damaged. Ask for the file again: it ends in .measures.json.',
  setAlone:
    'This is a measure set. Bring it in on its own with Import: you see every measure before it comes in.',
  setEmpty: 'There is no measure in this measure set that can be read. Ask for the file again.',
  brokenMap:
    'This Commonwheel file has no map in it that can be read. Export the map again, or use an older file.',
  unreadable:
    'The file could not be read. It may have been moved or changed since you chose it. Choose it again.',
  cancelled: 'Reading was stopped. Nothing was changed.',
} as const;
