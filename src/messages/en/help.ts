/** Help pages. Every page is read on screen and on paper. */
export const help = {
  title: 'Help',
  pages: 'Help pages',
  print: 'Print this page',
  keysTitle: 'Keys',
  key: 'Key',
  does: 'What it does',
  firstMap: {
    title: 'Your first map',
    lead: 'From an empty page to a map in about a minute. You need the name of a project, two or three themes, and a few companies or people you know.',
    make: {
      title: 'Make a map',
      start: 'On the first page, press New map. The text cursor waits for you.',
      center:
        'Type the name of your project and press Enter. It stands in the center. Choose an existing project or program where you want to grow existing partners.',
      theme:
        'Type # and the name of a theme, such as # Mentors, and press Enter. It becomes a big circle.',
      partner:
        'Type the name of a company or a person and press Enter. It becomes a small circle in that theme. One line is one partner.',
      done: 'Press Esc when you are done. The map draws itself and then stands still.',
    },
    change: {
      title: 'Change it',
      choose: 'Press a circle to choose it. Its name, theme, status and notes stand at the side.',
      rename: 'Press F2 to give it another name.',
      move: 'Drag a partner into another theme, or pick the theme at the side.',
      connect: 'Press Connect, then one circle, then the other.',
      arrange: 'Arrange lays everything out anew. Fit shows the whole map.',
      undo: 'Try things out. Undo takes back every step, also after you close the window.',
    },
    status: {
      title: 'Say how things stand',
      existing: 'A solid ring is an existing partner.',
      warm: 'A dashed ring is a warm one: you are talking.',
      wished: 'A dotted ring is one you wish for.',
    },
    sheet: {
      title: 'Bring a list you have',
      csv: 'Save your spreadsheet as CSV. Press Open a map file, or drop the file on the window.',
      preview: 'You see what will be added, line by line, before anything changes.',
    },
    keep: {
      title: 'Where your map lives',
      here: 'Every change is saved at once in this browser, on this device. Nothing is sent anywhere. It works without internet.',
      file: 'Press Ctrl+S for a copy as a file. On a computer that is shared or gets wiped, the file is what stays.',
      back: 'On another computer, press Open a map file: the same picture is back.',
    },
    keys: {
      note: 'Single letters work while the map has the focus. You can switch them off in Settings.',
      enter: 'Save a line and start the next',
      partner: 'Add a partner',
      theme: 'Add a theme',
      connect: 'Connect',
      rename: 'Rename',
      remove: 'Delete, with Undo',
      undo: 'Undo',
      redo: 'Redo',
      copy: 'Save a file',
      fit: 'Show the whole map',
      region: 'Go to the next part of the window',
      leave: 'Close, cancel, or be done',
    },
  },
} as const;
