import type { OutFile, PlainWriter } from '../format';

const table = (part: string, content: string): OutFile => ({
  part,
  extension: '.csv',
  mediaType: 'text/csv',
  content,
});

/** A map as the two tables of Gephi's spreadsheet import. */
export const gephiWriter: PlainWriter = {
  id: 'gephi',
  labelKey: 'export.format.gephi',
  carries: {
    places: false,
    pins: false,
    values: true,
    links: true,
    linkTypes: true,
    directions: true,
  },
  write: async (plain) => {
    const { writeGephi } = await import('./writeGephi');
    const { nodes, edges } = writeGephi(plain);
    return [table('nodes', nodes), ...(edges === null ? [] : [table('edges', edges)])];
  },
};
