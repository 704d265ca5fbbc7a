/** Help pages on what a map holds, and on showing it. Every page is read on screen and on paper. */
export const helpPages = {
  many: {
    title: 'Select several, copy and move',
    lead: 'Work on many circles at once: select them, then move, copy, connect or change them together.',
    select: {
      title: 'Select several',
      frame:
        'Drag over an empty place of the map. All circles that the frame touches are selected.',
      add: 'Hold Shift and press circles one by one. Ctrl, or Cmd on a Mac, takes one out again.',
      keys: 'With the keyboard: Space selects the circle you are on, Shift with the arrow keys selects more.',
      all: 'Ctrl+A selects all partners of the theme; once more, all partners of the map.',
      none: 'Esc, or a press on an empty place, ends it.',
    },
    move: {
      title: 'Move them',
      drag: 'Drag one of them: all go along. Drop partners on a theme to put them there.',
      also: 'Hold Alt while you drop, and a partner stays in its theme and is in the new one too.',
      menu: 'Without dragging: press right, or press long with a finger, and pick Move to theme or Also in.',
      details:
        'The details at the side show what they have in common. A change there goes to all of them.',
    },
    copy: {
      title: 'Copy, cut and paste',
      inside:
        'Ctrl+C copies, Ctrl+X cuts, Ctrl+V pastes, Ctrl+D makes a second one beside it. It works from map to map too.',
      outside:
        'Paste lines from another program, or a column of a spreadsheet: each line becomes a partner.',
      undo: 'Each of these is one step. Undo takes it back.',
    },
    look: {
      title: 'See less at a time',
      filter:
        'Press Existing, Warm or Wished under the map: the others fade and are counted. Nothing is hidden for good.',
      focus:
        'Focus, or F, fades all that is further than one step from a circle; F again, two steps.',
      freeze: 'Freeze holds the whole map still. New circles find a free place and move nobody.',
    },
  },
  carries: {
    title: 'What a partner carries',
    lead: 'A circle can hold who you know there, what they give and get, and what you did together. Press it and look at the side.',
    people: {
      title: 'People',
      contact:
        'Contact: the person you know there. The same person can be a contact at two partners; then write the name once and pick it the second time.',
      owner: 'Our contact: who of us keeps up the relationship.',
      next: 'Next contact is the day to get in touch again.',
    },
    give: {
      title: 'Gives and gets',
      each: 'Write one thing at a time, such as lathe time or summer interns, and press Enter.',
      both: 'Fill in both. Then you see where only one side gives.',
    },
    activities: {
      title: 'Activities',
      line: 'Write an activity in one line: tour, 22 students, Oct 12. You see how it was understood before it is added.',
      counts: 'Students are counts here, never names.',
      level:
        'Level 1: they come to us, and students use what they learn. Level 2: we go out, and students take part.',
      stage:
        'Stages and levels of a partner come from its activities. Until there are some, you can set them by hand.',
    },
    fields: {
      title: 'Fields',
      more: 'More fields holds the rest: sector, functions, student seat, needs, web page, notes.',
      choose: 'Choose fields says which of them this map shows, and adds fields of your own.',
      search: 'Search finds all of it: a contact, a thing they give, a word in the notes.',
    },
    see: {
      title: 'Who may see it',
      three:
        'Each field is for only me, for partners, or for everyone. Choose fields shows which, and changes it.',
      mine: 'Contacts, our contact, notes and your own fields are for only you until you say otherwise.',
    },
  },
  room: {
    title: 'Showing it to a room',
    lead: 'One button makes the map large and clear for a projector, and takes off the screen what is only yours.',
    show: {
      title: 'Show it',
      press:
        'Press the screen sign at the top, Show to a room. The top of the window says so for as long as it is on.',
      large: 'Names get large, lines get thick, colors get clear.',
      dark: 'In a dark room press Dark room.',
      work: 'You can go on working: add, move, connect and search.',
      end: 'Press it again when you are done. Everything is back.',
    },
    seen: {
      title: 'What the room sees',
      partners:
        'Only what is for partners or for everyone. Contacts, our contact, notes and next dates are not on the screen.',
      search: 'They are not in search either, nor in messages.',
      person: 'A person goes by the role, such as Retired engineer, until you tick May be named.',
      wished:
        'Wished partners are shown in the room. They never go into a public copy unless you say so.',
    },
    ready: {
      title: 'Before people come',
      check: 'Switch it on and look once through the map yourself.',
      letters: 'Notes on the map say who sees them. Press one to change that.',
    },
  },
  privacy: {
    title: 'People and privacy',
    lead: 'A map is often about people who did not ask to be on it. This is how to keep them safe.',
    where: {
      title: 'Where it is kept',
      here: 'In this browser, on this device, and in the files you save. Nothing is sent anywhere, and there is no account.',
      shared:
        'On a shared computer, switch on the reminder in Settings and remove everything before you leave.',
      file: 'A file holds the whole map, contacts and notes too. Give it only to people who may see them.',
    },
    write: {
      title: 'What to write',
      little: 'Write down only what you need: a name, a role, one way to reach the person.',
      students: 'Never write names of students. Give counts.',
      words: 'Write notes as if the person could read them.',
    },
    remove: {
      title: 'Remove a person',
      open: 'Open Search, type People on this map and press Enter.',
      press: 'Press Remove beside the name. You see where else on the map the name stands.',
      gone: 'The name, e-mail and phone go from the map, its history and its safety copies on this device. Undo cannot bring them back.',
      rest: 'Files you saved before, other maps and other computers still have them. Remove them there too.',
    },
  },
} as const;
