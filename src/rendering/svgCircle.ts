import type { ArcsAs } from './arcsReach';
import type { Look } from './look';
import { layersOf, plainBelow, signOn } from './lookCircle';
import { fadedOpacity, type Layer } from './lookPaint';
import { pinParts } from './lookPin';
import type { Disk } from './paintCurve';
import type { SceneCircle } from './scene';
import { svgArcs, svgEdgeDot } from './svgArcs';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark, rounded } from './svgText';

/** A circle with its rings; its name is its title, as a tooltip and for screen readers. */
export const svgCircle = (
  circle: SceneCircle,
  disk: Disk,
  weight: number,
  look: Look,
  as: ArcsAs = null,
): Mark => {
  const { name, arcs } = circle;
  const pin = circle.pinned ? (pinParts(disk, look) ?? []) : [];
  return mark('g', { opacity: circle.faded ? fadedOpacity : null }, [
    mark('title', {}, arcs ? `${name}: ${arcs.said}` : name),
    ...(arcs && as && as !== 'dot' ? svgArcs(arcs, disk, look, as) : []),
    ...circleMarks(circle, disk, weight, look),
    ...(as === 'dot' ? svgEdgeDot(disk, look) : []),
    ...pin.map(({ at, layer }) => svgLayer(layer, at)),
  ]);
};

/** A circle's rings with its dot, or the shape in place of it. */
export const circleMarks = (
  circle: SceneCircle,
  disk: Disk,
  weight: number,
  look: Look,
): readonly Mark[] => {
  const on = disk.r < plainBelow ? null : signOn(circle, disk.r, weight, look);
  return [
    ...layersOf(circle, disk.r, weight, look).map((layer) => svgLayer(layer, disk)),
    ...(on ? [svgGlyph(on.sign, { ...disk, size: on.size }, on.color)] : []),
  ];
};

const svgLayer = (layer: Layer, at: { readonly x: number; readonly y: number }): Mark => {
  const paint = {
    fill: layer.fill ?? 'none',
    ...(layer.stroke && strokeOf(layer, layer.stroke)),
  };
  return layer.slice
    ? mark('path', { d: sliceOf(layer.r, layer.slice, at), ...paint })
    : mark('circle', { cx: at.x, cy: at.y, r: layer.r, ...paint });
};

const sliceOf = (
  r: number,
  [from, to]: readonly [number, number],
  { x, y }: { readonly x: number; readonly y: number },
): string => {
  const rim = (angle: number): string =>
    `${rounded(x + r * Math.cos(angle))} ${rounded(y + r * Math.sin(angle))}`;
  const isLarge = to - from > Math.PI ? 1 : 0;
  return `M${rounded(x)} ${rounded(y)} L${rim(from)} A${rounded(r)} ${rounded(r)} 0 ${isLarge} 1 ${rim(to)} Z`;
};

const strokeOf = ({ width, strokeOpacity, dash }: Layer, stroke: string) => ({
  stroke,
  'stroke-width': width,
  'stroke-opacity': strokeOpacity === 1 ? null : strokeOpacity,
  'stroke-dasharray': dash.length > 0 ? dash.map(rounded).join(' ') : null,
  'stroke-linecap': (dash[0] ?? 1) < 0.1 ? 'round' : null,
});
