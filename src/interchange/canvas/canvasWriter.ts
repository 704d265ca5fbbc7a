import type { PlainWriter } from '../format';

/** A map as JSON Canvas, for Obsidian and other programs that draw cards. */
export const canvasWriter: PlainWriter = {
  id: 'canvas',
  labelKey: 'export.format.canvas',
  carries: {
    places: true,
    pins: false,
    values: true,
    links: true,
    linkTypes: true,
    directions: true,
  },
  write: async (plain) => {
    const { writeCanvas } = await import('./writeCanvas');
    const file = { part: '', extension: '.canvas', mediaType: 'application/json' };
    return [{ ...file, content: writeCanvas(plain) }];
  },
};
