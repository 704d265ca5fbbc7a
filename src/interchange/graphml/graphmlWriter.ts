import type { PlainWriter } from '../format';

/** A map as GraphML, for Gephi and other programs that draw networks. */
export const graphmlWriter: PlainWriter = {
  id: 'graphml',
  labelKey: 'export.format.graphml',
  carries: {
    places: true,
    pins: true,
    values: true,
    links: true,
    linkTypes: true,
    directions: true,
  },
  write: async (plain) => {
    const { writeGraphml } = await import('./writeGraphml');
    const file = { part: '', extension: '.graphml', mediaType: 'application/graphml+xml' };
    return [{ ...file, content: writeGraphml(plain) }];
  },
};
