import type { StatusKey } from '../measurement/status';
import type { GlyphPath } from './glyphs';
import type { Look } from './look';
import type { ArcKey, SceneArc } from './scene';
import { statusSigns } from './statusSigns';

/** A stroke along a circle around `(x, y)`, from one angle to another, in CSS px. */
export interface ArcStroke {
  readonly is: 'arc';
  readonly r: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly color: string;
  /** Left out = solid. */
  readonly dash?: readonly number[];
  readonly round?: true;
}

/** A straight stroke, in CSS px from the middle of the circle. */
export interface ArcTick {
  readonly is: 'tick';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: string;
}

export interface ArcSign {
  readonly is: 'sign';
  readonly sign: GlyphPath;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** What arcs are drawn with, lowest first; places count from the middle of the circle. */
export type ArcPiece = ArcStroke | ArcTick | ArcSign;

/** Where one arc stands. */
export interface ArcSpan {
  /** The radius of its middle line and how broad it is, in px. */
  readonly r: number;
  readonly broad: number;
  /** Angles; clockwise. */
  readonly from: number;
  readonly to: number;
}

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

/** A thin line beside the broad arcs. */
const thin = (broad: number): number => Math.max(1.25, broad * 0.28);

const lengthOf = ({ r, from, to }: ArcSpan): number => r * (to - from);

/** Strokes of equal length with gaps between them, a stroke at both ends. */
const dashes = (span: ArcSpan, count: number): readonly number[] => {
  const each = lengthOf(span) / (count + (count - 1) * 0.55);
  return [each, each * 0.55];
};

type Draw = (span: ArcSpan, color: string, look: Look) => readonly ArcPiece[];

const along = (
  { r, from, to }: ArcSpan,
  width: number,
  color: string,
  more: Pick<ArcStroke, 'dash' | 'round'> = {},
): ArcStroke => ({ is: 'arc', r, from, to, width, color, ...more });

const part = (span: ArcSpan, from: number, to: number): ArcSpan => {
  const whole = span.to - span.from;
  return { ...span, from: span.from + from * whole, to: span.from + to * whole };
};

/** As long as it is broad, in the middle. */
const block = (span: ArcSpan): ArcSpan => {
  const middle = (span.from + span.to) / 2;
  const half = Math.min((span.to - span.from) * 0.15, (span.broad * 0.6) / span.r);
  return { ...span, from: middle - half, to: middle + half };
};

const knob: Draw = (span, color) => {
  const middle = (span.from + span.to) / 2;
  return [
    along({ ...span, from: middle, to: middle + 0.001 }, span.broad * 1.75, color, { round: true }),
  ];
};

/** Two thin lines with nothing between them. */
const hollow: Draw = (span, color, look) => [
  along(span, span.broad, color),
  along(
    { ...span, from: span.from + 1.1 / span.r, to: span.to - 1.1 / span.r },
    span.broad - 2.2,
    look.colors.surface,
  ),
];

/** Each mark reads without its color: whole, part, strokes, a block on a thread, dots, a thread. */
const drawings: Readonly<Record<ArcKey, Draw>> = {
  goalMet: (span, color, look) => [along(span, span.broad, color), ...knob(span, color, look)],
  onTrack: (span, color) => [along(span, span.broad, color)],
  close: (span, color) => [
    along(span, thin(span.broad), color),
    along(part(span, 0, 0.6), span.broad, color),
  ],
  behind: (span, color) => [along(span, span.broad, color, { dash: dashes(span, 3) })],
  notImproving: (span, color) => [
    along(span, thin(span.broad), color),
    along(block(span), span.broad * 1.25, color),
  ],
  noGoal: (span, color) => [along(span, span.broad * 0.5, color)],
  noData: (span, color) => [along(span, thin(span.broad), color, { dash: dashes(span, 4) })],
  contributesTo: (span, color) => [along(span, thin(span.broad), color)],
  missing: hollow,
  suppressed: (span, color) => [
    along(span, span.broad * 0.5, color, { dash: [0, span.broad * 0.95], round: true }),
  ],
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
    ...drawings[is](span, color, look),
    ...(striped ? stripes(span, look) : []),
    ...signOn(is, span, color, look),
  ];
};
