import type { MapDocument } from '../domain/document';
import { type ColorGroup, coloringOf } from '../domain/look/coloring';
import { sizingOf } from '../domain/look/sizing';
import { allThemes } from '../domain/outline';
import type { NodeRow } from '../domain/row';
import { type ColorMark, kindMarksBeside, markOf, stepSigns } from '../tokens/glyphs';
import { scaleFrom } from './lookPaint';
import type { SceneCircle } from './scene';

/** How a partner's dot is drawn: its color, its shape, or that it has none. */
export type PartnerDot = Partial<Pick<SceneCircle, 'color' | 'also' | 'sign' | 'hollow'>>;

const missing: PartnerDot = { color: null, hollow: true };

/** The colors that themes of this map have. */
const takenIn = (document: MapDocument): ReadonlySet<number> =>
  new Set(allThemes(document).map(({ color = 0 }) => markOf(color).color));

const kindsOf = (groups: readonly ColorGroup[]): readonly number[] =>
  groups.flatMap(({ tint }) => (tint?.is === 'kind' ? [tint.index] : [])).sort((a, b) => a - b);

/** The dot of each group of partners, in colors that no theme of this map has as far as there are any. */
export const dotsOf = (
  document: MapDocument,
  groups: readonly ColorGroup[],
): ReadonlyMap<ColorGroup, PartnerDot> => {
  const marks = kindMarksBeside(kindsOf(groups), takenIn(document));
  return new Map(groups.map((group) => [group, dotOf(group, marks)]));
};

const dotOf = (
  { tint }: Pick<ColorGroup, 'tint'>,
  marks: ReadonlyMap<number, ColorMark>,
): PartnerDot => {
  if (tint?.is === 'step') {
    const sign = stepSigns[tint.index] ?? 'step5';
    return { color: scaleFrom + tint.index, sign };
  }
  const mark = tint && marks.get(tint.index);
  return mark ? { color: mark.color, sign: mark.glyph } : { color: null };
};

/** What the dots of partners look like in this map; null for those drawn in their theme's color. */
export const partnerDots = (document: MapDocument): ((partner: NodeRow) => PartnerDot | null) => {
  const coloring = coloringOf(document);
  const sizing = sizingOf(document);
  const dots = dotsOf(document, coloring?.groups ?? []);
  const colored = ({ id }: NodeRow): PartnerDot | null => {
    if (!coloring) return null;
    const group = coloring.groupOf(id);
    return (group && dots.get(group)) ?? missing;
  };
  return (partner) => {
    const dot = colored(partner);
    if (!sizing || sizing.values.has(partner.id)) return dot;
    return { ...dot, hollow: true };
  };
};
