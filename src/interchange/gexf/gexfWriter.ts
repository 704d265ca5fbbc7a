import type { PlainWriter } from '../format';

/** A map as GEXF, for Gephi and other programs that draw networks. */
export const gexfWriter: PlainWriter = {
  id: 'gexf',
  labelKey: 'export.format.gexf',
  carries: {
    places: true,
    pins: true,
    values: true,
    links: true,
    linkTypes: true,
    directions: true,
  },
  write: async (plain) => {
    const { writeGexf } = await import('./writeGexf');
    const file = { part: '', extension: '.gexf', mediaType: 'application/gexf+xml' };
    return [{ ...file, content: writeGexf(plain) }];
  },
};
