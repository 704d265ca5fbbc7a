import { headOf } from '../fileHead';
import type { Reader } from '../format';
import { plainContent } from '../plain/plainContent';

/** GEXF files. */
export const gexfReader: Reader = {
  id: 'gexf',
  extensions: ['.gexf'],
  sniff: (file) => /\.gexf$/i.test(file.name) || /<(?:[\w.-]+:)?gexf[\s>]/.test(headOf(file)),
  read: async (file, report) => {
    const { readGexf } = await import('./readGexf');
    return plainContent(await readGexf(file.bytes, report), file.name);
  },
};
