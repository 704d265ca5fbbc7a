import { csvType, outFile, plainWriter } from '../plain/plainWriter';

/** A map as the two tables of Gephi's spreadsheet import. */
export const gephiWriter = plainWriter({
  id: 'gephi',
  lacks: ['places', 'pins'],
  write: async (plain) => {
    const { writeGephi } = await import('./writeGephi');
    const { nodes, edges } = writeGephi(plain);
    const table = (part: string, content: string) => outFile('.csv', csvType, content, part);
    return [table('nodes', nodes), ...(edges === null ? [] : [table('edges', edges)])];
  },
});
