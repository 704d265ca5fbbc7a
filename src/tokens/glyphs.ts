/** The shape that goes with a theme color of the same index, so that color never speaks alone. */
export const glyphs = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'plus',
  'openCircle',
  'openSquare',
  'openTriangle',
  'openDiamond',
  'openHexagon',
  'openPlus',
] as const;

export type Glyph = (typeof glyphs)[number];

/** The color index and glyph of a theme: colors repeat after twelve, glyphs are shifted by one a round. */
export const markOf = (color: number): { readonly color: number; readonly glyph: Glyph } => {
  const at = ((color % glyphs.length) + glyphs.length) % glyphs.length;
  const round = Math.floor(color / glyphs.length);
  return { color: at, glyph: glyphs[(at + round) % glyphs.length] ?? 'circle' };
};
