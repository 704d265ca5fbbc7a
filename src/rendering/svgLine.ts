import type { Point } from '../domain/row';
import type { Look } from './look';
import { arrowSize, strokeOf } from './lookLine';
import { fadedOpacity } from './lookPaint';
import { arrowAt, type Curve } from './paintCurve';
import type { SceneLine } from './scene';
import { type Mark, mark, rounded } from './svgText';

const at = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

const curveText = ({ from, handle, handle2, to }: Curve, straight: boolean): string => {
  if (straight) return `M${at(from)} L${at(to)}`;
  return handle2
    ? `M${at(from)} C${at(handle)} ${at(handle2)} ${at(to)}`
    : `M${at(from)} Q${at(handle)} ${at(to)}`;
};

/** A line with its arrow heads; what a connection says, from whom to whom, is its title. */
export const svgLine = (
  line: SceneLine,
  curve: Curve,
  title: string,
  weight: number,
  look: Look,
): Mark => {
  const stroke = strokeOf(line, weight, look);
  const path = mark('path', {
    d: curveText(curve, line.kind === 'spoke'),
    fill: 'none',
    stroke: stroke.color,
    'stroke-width': stroke.width,
    'stroke-opacity': opacityOf(stroke.opacity, line.kind === 'spoke' && line.faded),
    'stroke-dasharray': stroke.dash.length > 0 ? stroke.dash.map(rounded).join(' ') : null,
  });
  if (line.kind === 'spoke') return path;
  return mark('g', { opacity: line.faded ? fadedOpacity : null }, [
    mark('title', {}, title),
    path,
    ...arrowsOf(line, curve, weight).map((d) => mark('path', { d, fill: stroke.color })),
  ]);
};

const opacityOf = (opacity: number, faded: boolean): number | null => {
  const all = opacity * (faded ? fadedOpacity : 1);
  return all === 1 ? null : all;
};

const arrowsOf = (line: SceneLine, curve: Curve, weight: number): string[] => {
  const { from, handle, handle2 = handle, to } = curve;
  const head = (tip: Point, before: Point): string =>
    `M${arrowAt(tip, before, arrowSize * weight)
      .map(at)
      .join(' L')} Z`;
  if (line.arrows === 'none') return [];
  const end = head(to, handle2);
  return line.arrows === 'both' ? [end, head(from, handle)] : [end];
};
