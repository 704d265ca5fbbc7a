/** The map on paper. */
export const print = {
  outline: 'Themes and partners',
  unsorted: 'Not sorted yet',
  noPartners: 'No partners yet',
  alsoIn: 'also in {{themes}}',
  connections: 'Connections',
  from: 'From',
  how: 'How',
  to: 'To',
  picture: 'Picture of the map {{title}}. The list that follows has the same.',
  source: 'Source: Commonwheel',
  status: {
    existing: 'existing',
    warm: 'warm',
    wished: 'wished',
  },
} as const;
