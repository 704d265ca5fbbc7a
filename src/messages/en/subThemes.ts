/** Themes under themes. */
export const subThemes = {
  add: 'New sub-theme',
  putUnder: 'Put under…',
  ownTheme: 'Make it a theme of its own',
  chooseTheme: 'Choose a theme first. The new sub-theme goes under it.',
} as const;
