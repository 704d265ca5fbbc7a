import { type ArcPiece, type ArcSpan, along, lengthOf } from './arcPiece';
import type { Look } from './look';
import type { ArcKey } from './scene';

/** A thin line beside the broad arcs; thinner than them where those are narrow, too. */
const thin = (broad: number): number => Math.max(Math.min(1.25, broad * 0.4), broad * 0.28);

/** What is between the two lines of a hollow arc. */
const within = (broad: number): number => Math.max(broad - 2.2, broad * 0.4);

/** Strokes of equal length with gaps between them, a stroke at both ends. */
const dashes = (span: ArcSpan, count: number): readonly number[] => {
  const each = lengthOf(span) / (count + (count - 1) * 0.55);
  return [each, each * 0.55];
};

type Draw = (span: ArcSpan, color: string, look: Look) => readonly ArcPiece[];

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
    within(span.broad),
    look.colors.surface,
  ),
];

/** Each mark reads without its color: whole, part, strokes, a block on a thread, dots, a thread. */
export const arcDrawings: Readonly<Record<ArcKey, Draw>> = {
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
