/** The frame around every screen. */
export const shell = {
  allMaps: 'All maps',
  help: 'Help',
  settings: 'Settings',
  offlineReady: 'Ready without internet',
  newVersion: 'New version',
  reload: 'Reload',
  notHere: 'There is no page at this address.',
  notHereText: 'The address may be cut off or old. Your maps are not touched.',
  toMaps: 'Go to your maps',
  crash: {
    title: 'Something went wrong',
    safe: 'What was saved on this device is still there. Download a copy of the map to be sure, then open the app again.',
    stored: 'What was saved on this device is still there. Open the app again.',
    download: 'Download a copy',
    again: 'Open the app again',
    details: 'What the browser said',
  },
} as const;
