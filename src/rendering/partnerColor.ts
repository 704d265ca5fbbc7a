import type { MapDocument } from '../domain/document';
import { type ColorGroup, coloringOf } from '../domain/look/coloring';
import { sizingOf } from '../domain/look/sizing';
import type { NodeRow } from '../domain/row';
import { kindMarkOf, stepSigns } from '../tokens/glyphs';
import { scaleFrom } from './lookPaint';
import type { SceneCircle } from './scene';

/** How a partner's dot is drawn: its color, its shape, or that it has none. */
export type PartnerDot = Partial<Pick<SceneCircle, 'color' | 'also' | 'sign' | 'hollow'>>;

const missing: PartnerDot = { color: null, hollow: true };

/** The dot of partners of one group. */
export const dotOf = ({ tint }: Pick<ColorGroup, 'tint'>): PartnerDot => {
  if (!tint) return { color: null };
  if (tint.is === 'step') {
    const sign = stepSigns[tint.index] ?? 'step5';
    return { color: scaleFrom + tint.index, sign };
  }
  const { color, glyph } = kindMarkOf(tint.index);
  return { color, sign: glyph };
};

/** What the dots of partners look like in this map; null for those drawn in their theme's color. */
export const partnerDots = (document: MapDocument): ((partner: NodeRow) => PartnerDot | null) => {
  const coloring = coloringOf(document);
  const sizing = sizingOf(document);
  const dots = new Map(coloring?.groups.map((group) => [group, dotOf(group)]));
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
