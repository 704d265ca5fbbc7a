import type { Status } from '../domain/row';
import { mostTimes, partnerRadius } from '../layout/partnerRadius';
import { markOf } from '../tokens/glyphs';
import { arcMark, arcSign } from './arcMarks';
import type { Look } from './look';
import { arrowSize, strokeOf } from './lookLine';
import { themeColor } from './lookPaint';
import { arrowAt, type Disk } from './paintCurve';
import type { PartnerDot } from './partnerColor';
import type { SceneArc, SceneCircle, SceneLine } from './scene';
import { svgArcs, svgEdgeDot, svgPiece } from './svgArcs';
import { circleMarks } from './svgCircle';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark, rounded } from './svgText';

/** A piece of arc as it stands around a circle. */
export interface ArcSample {
  readonly is: 'arc';
  readonly arc: SceneArc;
}

/** Which of the places around a circle belongs to a measure; counted from 0, clockwise. */
export interface SlotSign {
  readonly is: 'slot';
  readonly at: number;
  readonly of: number;
}

export interface LineSign {
  readonly is: 'line';
  readonly kind: SceneLine['kind'];
  readonly dash: readonly number[];
  readonly arrows: SceneLine['arrows'];
}

/** A sign of the map on its own. */
export type LegendSign =
  | { readonly is: 'theme'; readonly color: number }
  | { readonly is: 'dot'; readonly dot: PartnerDot; readonly status: Status }
  | { readonly is: 'size'; readonly r: number; readonly hollow: boolean }
  | ArcSample
  | { readonly is: 'edgeDot' }
  | SlotSign
  | LineSign;

/** Where a sign stands: its box, in CSS px. */
export interface SignBox {
  readonly width: number;
  readonly height: number;
}

/** The largest sample of sizes, in px; the others stand to it as on the map. */
const largest = 13;
const sampleScale = largest / (partnerRadius * mostTimes);

/** The room a sign wants; all of one section have the width of the widest. */
export const signBox = (sign: LegendSign): SignBox => {
  if (sign.is === 'line' || sign.is === 'arc') return { width: 34, height: 14 };
  if (sign.is === 'slot') return { width: 34, height: 24 };
  if (sign.is === 'edgeDot') return { width: 34, height: 20 };
  if (sign.is === 'size') return { width: 30, height: Math.max(14, 2 * sampleRadius(sign.r) + 4) };
  return { width: 18, height: 18 };
};

const sampleRadius = (r: number): number => r * sampleScale;

const partner = (given: Partial<SceneCircle>): SceneCircle => ({
  ...{ id: 'node_sign', type: 'partner', name: '', x: 0, y: 0, r: 0, color: null, glyph: null },
  ...{ status: 'existing', pinned: false, faded: false },
  ...given,
});

/** A sign as pieces of SVG that fill its box. */
export const signMarks = (sign: LegendSign, look: Look): readonly Mark[] => {
  const { width, height } = signBox(sign);
  const middle = { x: width / 2, y: height / 2 };
  if (sign.is === 'line') return lineMarks(sign, width, middle.y, look);
  if (sign.is === 'arc') return sampleMarks(sign.arc, look);
  if (sign.is === 'slot') return slotMarks(sign, middle, look);
  if (sign.is === 'edgeDot') return dottedMarks({ ...middle, r: 7.5 }, look);
  if (sign.is === 'theme') {
    const { color, glyph } = markOf(sign.color);
    return [svgGlyph(glyph, { ...middle, size: 13 }, themeColor(look, color))];
  }
  if (sign.is === 'size') {
    const circle = partner(sign.hollow ? { hollow: true } : {});
    return circleMarks(circle, { ...middle, r: sampleRadius(sign.r) }, 0.75, look);
  }
  const circle = partner({ ...sign.dot, status: sign.status });
  return circleMarks(circle, { ...middle, r: 7.5 }, 0.85, look);
};

/** A sample is a piece of a large arc, so that it lies flat in its row; its sign stands beside it. */
const sample = { r: 60, broad: 5, half: 0.16 };

const sampleMarks = (arc: SceneArc, look: Look): readonly Mark[] => {
  const { r, broad, half } = sample;
  const top = -Math.PI / 2;
  const span = { r, broad, from: top - half, to: top + half };
  const sign = arc.striped ? [] : arcSign(arc.is, { x: 28, y: 7, size: 10 }, look);
  return [
    ...arcMark(arc, span, look).map((piece) => svgPiece(piece, { x: 11, y: r + 7 })),
    ...sign.map((piece) => svgPiece(piece, { x: 0, y: 0 })),
  ];
};

const dottedMarks = (disk: Disk, look: Look): readonly Mark[] => [
  ...circleMarks(partner({}), disk, 0.85, look),
  ...svgEdgeDot(disk, look),
];

const slotMarks = (
  { at, of }: SlotSign,
  middle: { readonly x: number; readonly y: number },
  look: Look,
): readonly Mark[] => {
  const marks = Array.from({ length: of }, (_, place): SceneArc => {
    return { is: place === at ? 'onTrack' : 'contributesTo' };
  });
  const inInk = { ...look, colors: { ...look.colors, okText: look.colors.ink } };
  const circle = mark('circle', { cx: middle.x, cy: middle.y, r: 2.5, fill: look.colors.ink3 });
  return [...svgArcs({ marks, said: '' }, { ...middle, r: 3.2 }, inInk), circle];
};

const plainLine: Omit<SceneLine, keyof LineSign> = {
  ...{ id: null, from: 'node_sign', to: 'node_sign', text: '', color: null, faded: false },
  ...{ x1: 0, y1: 0, x2: 0, y2: 0, bow: 0, bundle: null },
};

const lineMarks = (sign: LineSign, width: number, y: number, look: Look): readonly Mark[] => {
  const stroke = strokeOf({ ...plainLine, ...sign }, 1, look);
  const head = (tip: number, from: number): Mark =>
    mark('path', {
      d: `M${arrowAt([tip, y], [from, y], arrowSize * 0.9)
        .map(([px, py]) => `${rounded(px)} ${rounded(py)}`)
        .join(' L')} Z`,
      fill: stroke.color,
    });
  const line = mark('path', {
    d: `M1 ${rounded(y)} L${width - 1} ${rounded(y)}`,
    fill: 'none',
    stroke: stroke.color,
    'stroke-width': stroke.width,
    'stroke-opacity': stroke.opacity === 1 ? null : stroke.opacity,
    'stroke-dasharray': stroke.dash.length > 0 ? stroke.dash.map(rounded).join(' ') : null,
  });
  const ends = [
    ...(sign.arrows === 'none' ? [] : [head(width, width / 2)]),
    ...(sign.arrows === 'both' ? [head(0, width / 2)] : []),
  ];
  return [line, ...ends];
};
