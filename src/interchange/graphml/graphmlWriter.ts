import { outFile, plainWriter } from '../plain/plainWriter';

/** A map as GraphML, for Gephi and other programs that draw networks. */
export const graphmlWriter = plainWriter({
  id: 'graphml',
  write: async (plain) => {
    const { writeGraphml } = await import('./writeGraphml');
    return [outFile('.graphml', 'application/graphml+xml', writeGraphml(plain))];
  },
});
