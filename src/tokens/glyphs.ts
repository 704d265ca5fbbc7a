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

/** A part of a disc, one to five fifths: how much of a number there is. */
export const stepSigns = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

export type StepSign = (typeof stepSigns)[number];

/** What stands on a partner: the shape of its kind, or how much of a number it has. */
export type PartnerSign = Glyph | StepSign;

/** Colors of kinds of partners begin where those of the first themes end, the calm ones first. */
const kindColors = [7, 9, 6, 8, 10, 11, 0, 1, 2, 3, 4, 5] as const;

/** Color indexes from here on are colors that no theme has. */
export const moreFrom = 50;
/** How many of them there are. */
export const moreCount = 2;

/** What stands for a theme or a kind of partner. */
export interface ColorMark {
  readonly color: number;
  readonly glyph: Glyph;
}

/** The color index and shape of a kind of partner; beyond twelve the shapes are shifted by one a round. */
export const kindMarkOf = (kind: number): ColorMark => {
  const round = Math.floor(kind / glyphs.length);
  return {
    color: kindColors[kind % kindColors.length] ?? 0,
    glyph: glyphs[(kind + round) % glyphs.length] ?? 'circle',
  };
};

/**
 * The marks of the kinds that are there, beside themes that have some of the colors: each keeps its
 * own color unless a theme has it, then it takes one that is free, or one that no theme ever has.
 */
export const kindMarksBeside = (
  kinds: readonly number[],
  taken: ReadonlySet<number>,
): ReadonlyMap<number, ColorMark> => {
  const marks = new Map(kinds.map((kind) => [kind, kindMarkOf(kind)]));
  const given = new Set([...marks.values()].map(({ color }) => color));
  const free = [
    ...kindColors.filter((color) => !taken.has(color) && !given.has(color)),
    ...Array.from({ length: moreCount }, (_, at) => moreFrom + at),
  ];
  for (const [kind, mark] of marks) {
    if (!taken.has(mark.color)) continue;
    const color = free.shift() ?? mark.color;
    marks.set(kind, { ...mark, color });
  }
  return marks;
};

/** The color index and glyph of a theme: colors repeat after twelve, glyphs are shifted by one a round. */
export const markOf = (color: number): ColorMark => {
  const at = ((color % glyphs.length) + glyphs.length) % glyphs.length;
  const round = Math.floor(color / glyphs.length);
  return { color: at, glyph: glyphs[(at + round) % glyphs.length] ?? 'circle' };
};
