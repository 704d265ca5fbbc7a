import { headOf } from '../fileHead';
import type { Reader } from '../format';
import { plainContent } from '../plain/plainContent';

/** GraphML files. */
export const graphmlReader: Reader = {
  id: 'graphml',
  extensions: ['.graphml'],
  sniff: (file) => /\.graphml$/i.test(file.name) || /<(?:[\w.-]+:)?graphml[\s>]/.test(headOf(file)),
  read: async (file, report) => {
    const { readGraphml } = await import('./readGraphml');
    return plainContent(await readGraphml(file.bytes, report), file.name);
  },
};
