/** The ways a map can be laid out, and what each can be told. */
export const layouts = {
  title: 'Layout',
  choose: 'Layout…',
  now: 'Layout: {{name}}. Choose another',
  names: { force: 'Force', rings: 'Rings', clusters: 'Clusters', columns: 'Columns' },
  do: {
    force: 'Layout: Force',
    rings: 'Layout: Rings',
    clusters: 'Layout: Clusters',
    columns: 'Layout: Columns',
  },
  said: {
    force: 'Laid out by forces.',
    rings: 'Laid out as rings.',
    clusters: 'Laid out as clusters.',
    columns: 'Laid out as columns.',
    setting: 'Laid out anew.',
  },
  about: {
    force: 'Everything finds its own place, near what it belongs to.',
    rings: 'The project in the center, themes around it, partners on rings further out.',
    clusters: 'Partners stand inside their big circle. Those of several stand between.',
    columns: 'A column for each value. Partners stand under it by name.',
  },
  settings: {
    distance: 'Room between circles',
    names: 'Room for names',
    order: 'Order of themes',
    spread: 'Distance of rings',
    page: 'Shape',
    by: 'A column for each',
    width: 'Width of columns',
  },
  values: {
    names: { full: 'Much', some: 'Some', little: 'Little' },
    order: { shared: 'By shared partners', list: 'As in the list' },
    page: { window: 'This window', wide: 'Wide', tall: 'Tall' },
  },
  onlyMe: 'only me',
  heading: {
    count: '{{text}} · {{count}}',
    missing: 'Not given',
    others_one: '{{count}} other',
    others_other: '{{count}} others',
  },
  pinned: 'Each layout keeps its own pins.',
  help: {
    title: 'Four ways to lay a map out',
    lead: 'The same map can be drawn in four ways. Press Layout beside Arrange and pick one. Undo brings the last picture back.',
    which: {
      title: 'Which one when',
      force:
        'Force, when people look for the first time: everything stands near what it belongs to, and shared partners stand between their themes.',
      rings:
        'Rings, to show the project as the middle of it all: themes get room by how many partners they have, like on a poster.',
      clusters:
        'Clusters, to see who is in which theme and how large each theme is. Whoever belongs to several stands outside, with lines.',
      columns:
        'Columns, to go through a list together: by theme, status, kind, sector or stage. What is not given comes last.',
    },
    pins: {
      title: 'What you moved by hand',
      own: 'Each layout keeps its own pins. Change the layout and come back: what you pinned is where you left it.',
      back: 'Force comes back exactly as it was. New circles get a place in it.',
      arrange: 'Arrange, or L, lays the map out again in the layout that is on.',
    },
    settings: {
      title: 'Settings',
      each: 'Under the four pictures are the settings of the layout that is on. They act at once.',
      shape:
        'Shape says what the picture fills: the window you look at it in, a screen, or a sheet held upright.',
      all: 'Everybody who opens the map sees the same layout.',
    },
  },
} as const;
