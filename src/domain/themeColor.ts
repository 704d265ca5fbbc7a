import type { MapDocument } from './document';
import { allThemes } from './outline';

/** How many theme colors there are; a thirteenth theme repeats a color with another glyph. */
export const themeColorCount = 12;

/** The lowest color indexes no theme has. Sub-themes share their theme's and do not count. */
export const freeColors = (document: MapDocument, count: number): readonly number[] => {
  const themes = allThemes(document).filter((theme) => !theme.parent);
  const used = new Set(themes.map((theme) => theme.color));
  const free: number[] = [];
  for (let color = 0; free.length < count; color++) if (!used.has(color)) free.push(color);
  return free;
};

/** The lowest color index no theme has. */
export const freeColor = (document: MapDocument): number => freeColors(document, 1)[0] ?? 0;
