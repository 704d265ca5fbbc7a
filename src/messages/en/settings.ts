/** The settings of this browser. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  languages: { en: 'English', es: 'Español' },
  look: 'Colors',
  looks: {
    system: 'As this computer',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  letterKeys: 'Single-letter keys',
  letterKeysHint: 'On the map, A adds a partner, T a theme, and so on.',
  sharedComputer: 'This computer is shared or gets wiped',
  sharedComputerHint: 'Reminds you to save your maps as files before you leave.',
} as const;
