import type { StatusKey } from '../measurement/status';
import { arcDrawings } from './arcDrawings';
import { type ArcPiece, type ArcSpan, type ArcTick, along, lengthOf } from './arcPiece';
import type { Look } from './look';
import type { ArcKey, SceneArc } from './scene';
import { statusSigns } from './statusSigns';

const tints: Readonly<Record<StatusKey, 'okText' | 'closeText' | 'offText' | 'ink2'>> = {
  ...{ goalMet: 'okText', onTrack: 'okText', close: 'closeText' },
  ...{ behind: 'offText', notImproving: 'offText', noData: 'ink2', noGoal: 'ink2' },
};

const isStatus = (key: ArcKey): key is StatusKey => key in tints;

/** The color of a mark; with colors of the person's own, letters' color says it all. */
const colorOf = (key: ArcKey, look: Look): string => {
  if (look.forcedColors) return look.colors.ink;
  return look.colors[isStatus(key) ? tints[key] : 'ink3'];
};

/** Stripes across a mark: its value is an older one, or parts of it are missing. */
const stripes = (span: ArcSpan, look: Look): readonly ArcTick[] => {
  const count = Math.max(2, Math.floor(lengthOf(span) / 3.4));
  const [inner, outer] = [span.r - span.broad * 0.9, span.r + span.broad * 0.9];
  const lean = span.broad / span.r / 2;
  return Array.from({ length: count }, (_, i) => {
    const angle = span.from + ((i + 0.5) / count) * (span.to - span.from);
    const [a, b] = [angle - lean, angle + lean];
    return {
      is: 'tick',
      ...{ x1: inner * Math.cos(a), y1: inner * Math.sin(a) },
      ...{ x2: outer * Math.cos(b), y2: outer * Math.sin(b) },
      ...{ width: 1.1, color: look.colors.surface },
    };
  });
};

/** Where an arc has room for it the sign of its status stands on it, as beside the word on screens. */
const leastForSign = 26;
const leastBroad = 4.4;

const signOn = (key: ArcKey, span: ArcSpan, color: string, look: Look): readonly ArcPiece[] => {
  if (!isStatus(key) || span.broad < leastBroad || lengthOf(span) < leastForSign) return [];
  const middle = (span.from + span.to) / 2;
  const size = span.broad * 2;
  const [x, y] = [span.r * Math.cos(middle), span.r * Math.sin(middle)];
  const reach = (size * 0.72) / span.r;
  const ground = { ...span, from: middle - reach, to: middle + reach };
  return [
    along(ground, size * 1.1, look.colors.surface),
    { is: 'sign', sign: statusSigns[key], x, y, size, color },
  ];
};

/** The sign of a status on its own; nothing for what has no status. */
export const arcSign = (
  key: ArcKey,
  place: { readonly x: number; readonly y: number; readonly size: number },
  look: Look,
): readonly ArcPiece[] =>
  isStatus(key)
    ? [{ is: 'sign', sign: statusSigns[key], ...place, color: colorOf(key, look) }]
    : [];

/** One mark of a measure: a pattern that reads in gray, a color, and a sign where there is room. */
export const arcMark = (
  { is, striped }: SceneArc,
  span: ArcSpan,
  look: Look,
): readonly ArcPiece[] => {
  const color = colorOf(is, look);
  return [
    ...arcDrawings[is](span, color, look),
    ...(striped ? stripes(span, look) : []),
    ...signOn(is, span, color, look),
  ];
};
