/** Files out. */
export const exporting = {
  format: {
    native: 'Commonwheel file (JSON)',
  },
} as const;
