import type { Status } from '../domain/row';
import { mostTimes, partnerRadius } from '../layout/partnerRadius';
import { markOf } from '../tokens/glyphs';
import type { Look } from './look';
import { arrowSize, strokeOf } from './lookLine';
import { themeColor } from './lookPaint';
import { arrowAt } from './paintCurve';
import type { PartnerDot } from './partnerColor';
import type { SceneCircle, SceneLine } from './scene';
import { circleMarks } from './svgCircle';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark, rounded } from './svgText';

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
  if (sign.is === 'line') return { width: 34, height: 14 };
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
