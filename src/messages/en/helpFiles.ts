/** Help pages on files and on handing a map on. */
export const helpFiles = {
  files: {
    title: 'Files and backups',
    lead: 'A map lives in this browser. A file is its second home, and the way to every other program.',
    home: {
      title: 'Keep a map in a file too',
      press: 'Press Save a file at the top, or Ctrl+S, and choose a place and a name.',
      both: 'From then on every save goes to both. The top says Saved in, the file and the time.',
      again:
        'After a restart the browser may ask once more before it writes. Press Update the file.',
      mend: 'If the file is gone, or another program changed it, the top says since when it is not up to date, and offers what to do. Your map here is safe meanwhile.',
      without:
        'Some browsers let no page write files. There Ctrl+S puts a dated file into your downloads.',
    },
    all: {
      title: 'Back up all maps',
      make: 'In All maps press Back up all maps: one file with every map.',
      back: 'Open that file in All maps. You see what it would bring before anything changes.',
      password: 'A password can protect it.',
      safe: 'It is safe to do twice. A map that is here and differs stays as it is, until you choose Update mine or Keep both.',
    },
    open: {
      title: 'Open a file',
      what: 'Press Open a map file, or drop the file on the window.',
      here: 'If its map is here already, you are asked what to do. Nothing is ever replaced without a word.',
      several:
        'Several files at once stand in one list: say of each what is the same in all rows, look at one preview, and take all of it back with one Undo.',
      pasted: 'No file? Import has Paste a table, for what you copied in a spreadsheet or a mail.',
      keep: 'Where the browser can write files, you are offered to keep saving to the file you opened.',
      password: 'A protected file asks for its password. Nobody can open it without.',
    },
    export: {
      title: 'Take a map to another program',
      menu: 'Export, or Ctrl+E, has pictures, lists for spreadsheets, Kumu and more.',
      loses: 'Before a file is made you read what its format cannot hold.',
      sheet:
        'In a list, a text that a spreadsheet could take for a formula gets a small mark in front. Import takes it off again.',
    },
  },
  share: {
    title: 'Share a map',
    lead: 'Share, at the top, has four ways to hand a map on. Each says what stays behind.',
    look: {
      who: 'Choose who will see it: Partners or Everyone. Pictures, files, lists and paper hold only what they may see.',
      behind: 'The line with the shield counts what stays behind, such as contact data and notes.',
      wished: 'Wished partners are not in a copy for everyone unless you tick them.',
      picture: 'Pictures come as PNG for slides, large for posters, or as SVG.',
      copy: 'A file for others is a map of its own. It has no history, and opening it never changes yours.',
    },
    edit: {
      whole: 'The file holds the whole map, also what is only yours. Give it to people you trust.',
      password:
        'Protect it with a password when it travels by mail. Tell the password by another way.',
      returns:
        'When it comes back, open it. You are asked whether to update your map or to keep both.',
    },
    numbers: {
      sheet:
        'Choose a period and download a sheet to fill in: a row for each number you wait for, and what it means. None of your numbers goes along.',
      back: 'Drop all that comes back on the window at once. An empty row counts as missing and removes nothing.',
      list: 'Without measures, send the partner list around with a column for each number, and bring it in with Import.',
    },
    move: {
      one: 'Take one file along with this map, or one with all maps.',
      all: 'On the other computer press Open a map file.',
      newest: 'Work on one computer at a time, and take the newest file along.',
    },
  },
} as const;
