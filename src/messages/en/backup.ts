/** All maps in one file, and back. */
export const backup = {
  fileName: 'all maps',
  make: 'Back up all maps',
  holds:
    'One file with every map as you see it: names, contacts, notes, values and places. Open it on any computer to bring them back.',
  handOut_one: 'Download {{count}} map',
  handOut_other: 'Download {{count}} maps',
  made: '{{file}} is in your downloads. It holds all your maps.',
  title: 'Bring maps back',
  text: '“{{file}}” holds these maps. Nothing is changed before you press the button.',
  standing: {
    new: 'New here',
    deleted: 'Deleted here; comes back',
    same: 'Here already, the same',
    differs: 'Here already, but different',
  },
  wayFor: 'What to do with {{title}}, which is here and differs',
  way: {
    leave: 'Here already: leave mine',
    update: 'Update mine',
    both: 'Keep both',
  },
  bring_one: 'Bring in {{count}} map',
  bring_other: 'Bring in {{count}} maps',
  nothing: 'Nothing to bring in',
  came_one: '{{count}} map came in.',
  came_other: '{{count}} maps came in.',
  failed_one: '{{count}} map could not be brought in.',
  failed_other: '{{count}} maps could not be brought in.',
} as const;
