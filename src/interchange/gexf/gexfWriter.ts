import { outFile, plainWriter } from '../plain/plainWriter';

/** A map as GEXF, for Gephi and other programs that draw networks. */
export const gexfWriter = plainWriter({
  id: 'gexf',
  write: async (plain) => {
    const { writeGexf } = await import('./writeGexf');
    return [outFile('.gexf', 'application/gexf+xml', writeGexf(plain))];
  },
});
