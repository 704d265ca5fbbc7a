import type { Look } from './look';
import { layersOf } from './lookCircle';
import { fadedOpacity, type Layer } from './lookPaint';
import { pinParts } from './lookPin';
import type { Disk } from './paintCurve';
import type { SceneCircle } from './scene';
import { type Mark, mark, rounded } from './svgText';

/** A circle with its rings; its name is its title, as a tooltip and for screen readers. */
export const svgCircle = (circle: SceneCircle, disk: Disk, weight: number, look: Look): Mark => {
  const layers = layersOf(circle, disk.r, weight, look).map((layer) => svgLayer(layer, disk));
  const pin = circle.pinned ? (pinParts(disk, look) ?? []) : [];
  return mark('g', { opacity: circle.faded ? fadedOpacity : null }, [
    mark('title', {}, circle.name),
    ...layers,
    ...pin.map(({ at, layer }) => svgLayer(layer, at)),
  ]);
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
