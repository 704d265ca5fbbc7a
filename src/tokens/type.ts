/** Families and sizes in CSS px; the map speaks with the same voice as the page. */
export const families = {
  title: '"Figtree Variable", system-ui, sans-serif',
  text: '"Source Sans 3 Variable", system-ui, sans-serif',
} as const;

export const mapType = {
  center: { size: 17, weight: 650, line: 20 },
  theme: { size: 15, weight: 650, line: 18 },
  partner: { size: 13, weight: 500, line: 16 },
} as const;

/** Width of the surface-colored ring around letters that cross lines, in px. */
export const halo = 3;
