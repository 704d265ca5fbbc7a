import { outFile, plainWriter } from '../plain/plainWriter';

/** A map as JSON Canvas, for Obsidian and other programs that draw cards. */
export const canvasWriter = plainWriter({
  id: 'canvas',
  lacks: ['pins', 'layers'],
  write: async (plain) => {
    const { writeCanvas } = await import('./writeCanvas');
    return [outFile('.canvas', 'application/json', writeCanvas(plain))];
  },
});
