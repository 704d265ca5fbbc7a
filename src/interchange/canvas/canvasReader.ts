import { headOf } from '../fileHead';
import type { Reader } from '../format';
import { plainContent } from '../plain/plainContent';

/** JSON Canvas, as Obsidian draws it. */
export const canvasReader: Reader = {
  id: 'canvas',
  extensions: ['.canvas'],
  sniff: (file) =>
    /\.canvas$/i.test(file.name) || /^\s*\{\s*"(?:nodes|edges)"\s*:\s*\[/.test(headOf(file)),
  read: async (file) => {
    const { readCanvas } = await import('./readCanvas');
    return plainContent(readCanvas(file.bytes), file.name);
  },
};
