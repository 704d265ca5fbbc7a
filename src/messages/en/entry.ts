/** The line one types circles into. */
export const entry = {
  label: 'Add to the map',
  center: 'Your project, such as Flex Friday',
  theme: 'A theme, such as Mentors',
  partner: 'A partner, or # and a theme',
  enter: 'Add',
  to: 'Next partners go to {{theme}}.',
} as const;
