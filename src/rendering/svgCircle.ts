import type { Look } from './look';
import { layersOf, plainBelow, signOn } from './lookCircle';
import { fadedOpacity, type Layer } from './lookPaint';
import { pinParts } from './lookPin';
import type { Disk } from './paintCurve';
import type { SceneCircle } from './scene';
import { svgGlyph } from './svgGlyph';
import { type Mark, mark, rounded } from './svgText';

/** A circle with its rings; its name is its title, as a tooltip and for screen readers. */
export const svgCircle = (circle: SceneCircle, disk: Disk, weight: number, look: Look): Mark => {
  const pin = circle.pinned ? (pinParts(disk, look) ?? []) : [];
  return mark('g', { opacity: circle.faded ? fadedOpacity : null }, [
    mark('title', {}, circle.name),
    ...circleMarks(circle, disk, weight, look),
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

const svgLayer = (layer: Layer, { x, y }: { readonly x: number; readonly y: number }): Mark =>
  mark('circle', {
    cx: x,
    cy: y,
    r: layer.r,
    fill: layer.fill ?? 'none',
    ...(layer.stroke && strokeOf(layer, layer.stroke)),
  });

const strokeOf = ({ width, strokeOpacity, dash }: Layer, stroke: string) => ({
  stroke,
  'stroke-width': width,
  'stroke-opacity': strokeOpacity === 1 ? null : strokeOpacity,
  'stroke-dasharray': dash.length > 0 ? dash.map(rounded).join(' ') : null,
  'stroke-linecap': (dash[0] ?? 1) < 0.1 ? 'round' : null,
});
