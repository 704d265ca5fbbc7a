/** The map screen. */
export const map = {
  toolbar: 'Tools',
  menu: 'What you can do here',
  unnamedPerson: 'A person',
  untitled: 'Untitled map',
  rename: 'Rename the map',
  summary:
    'Picture of the map: {{themes}}, {{partners}}. “Themes and partners” has the same as a list.',
  themes_one: '{{count}} theme',
  themes_other: '{{count}} themes',
  partners_one: '{{count}} partner',
  partners_other: '{{count}} partners',
  blank: {
    title: 'What is in the middle?',
    text: 'A project or program where you want to grow partners. Themes go around it, then companies and people.',
    template: 'Start from the asset map template',
    spreadsheet: 'Bring a spreadsheet',
  },
  missing: {
    title: 'This map is not on this computer',
    text: 'It may have been deleted, or it lives in another browser. If you have its file, open that.',
  },
  connect: {
    chooseFirst: 'Choose the first circle to connect. Esc ends.',
    chooseSecond: 'Choose what to connect {{name}} with. Esc ends.',
  },
  deleted_one: '{{name}} deleted.',
  deleted_other: '{{count}} circles deleted.',
  leftUnsorted_one: 'Its partner is now in Not sorted yet.',
  leftUnsorted_other: 'Its {{count}} partners are now in Not sorted yet.',
  deleteThemToo_one: 'Delete it too',
  deleteThemToo_other: 'Delete them too',
} as const;
