/** Where maps live, and what the browser promises. */
export const keeping = {
  title: 'Where your maps live',
  here: 'In this browser, on this device. Nothing is sent anywhere.',
  temporary:
    'This browser keeps nothing: your maps are kept only until this window closes. Download a copy before you leave.',
  promised: 'The browser promises to keep them.',
  notPromised: 'The browser may clear them when it runs out of room. A file is a safe second home.',
  unknown: 'The browser does not say how long it keeps them. A file is a safe second home.',
  used: '{{size}} used.',
  ask: 'Ask the browser to keep them',
  given: 'The browser promises to keep your maps.',
  refused: 'The browser does not promise it yet. Download a copy of your maps to be safe.',
  removeAll: 'Remove everything from this computer',
  shared:
    'This computer is shared or gets wiped. Download your maps before you leave, then remove them here.',
  downloadAll: 'Download all maps',
  remove: {
    title: 'Remove everything from this computer?',
    text_one: 'This removes {{count}} map, its history and your settings from this browser.',
    text_other: 'This removes {{count}} maps, their history and your settings from this browser.',
    nothingShown:
      'This removes deleted maps that could still be brought back, and your settings, from this browser.',
    final: 'It cannot be undone. Files you downloaded stay where they are.',
    confirm: 'Remove everything',
    done: 'Everything is removed from this browser.',
  },
} as const;
