import type { LayoutGraph } from '../graph';
import { center, type Mesh, partner } from './mesh';

/** Where bodies stand that must not move, by number, in map units. */
export type Pins = ReadonlyMap<number, readonly [number, number]>;

/** What a person pinned, and the center where it stands, or in the middle. */
export const withPins = ({ nodes }: LayoutGraph, mesh: Mesh): Pins => {
  const pins = new Map<number, readonly [number, number]>();
  for (let at = 0; at < mesh.count; at++) {
    if (mesh.fixed[at]) pins.set(at, [mesh.x[at] as number, mesh.y[at] as number]);
  }
  const middle = mesh.kind.indexOf(center);
  if (middle >= 0 && !pins.has(middle)) {
    const at = nodes.find(({ type }) => type === 'center')?.at ?? [0, 0];
    if (isFree(mesh, pins, middle, at)) pins.set(middle, at);
  }
  return pins;
};

/** The center holds its place unless somebody pinned another circle onto it. */
const isFree = (mesh: Mesh, pins: Pins, middle: number, [x, y]: readonly [number, number]) =>
  [...pins].every(
    ([at, [px, py]]) =>
      Math.hypot(px - x, py - y) >= (mesh.r[at] as number) + (mesh.r[middle] as number) + 4,
  );

/** Brings the map to where its center stands and everything pinned to its place; a theme takes its partners along. */
export const holdPins = (mesh: Mesh, pins: Pins): void => {
  const { count, kind, homes, fixed, x, y } = mesh;
  const middle = kind.indexOf(center);
  const [toX, toY] = pins.get(middle) ?? [0, 0];
  const [byX, byY] =
    middle < 0 ? [0, 0] : [toX - (x[middle] as number), toY - (y[middle] as number)];
  for (let at = 0; at < count; at++) {
    x[at] = (x[at] as number) + byX;
    y[at] = (y[at] as number) + byY;
  }
  for (const [at, [px, py]] of pins) {
    const [dx, dy] = [px - (x[at] as number), py - (y[at] as number)];
    for (let one = 0; one < count; one++) {
      if (one !== at && (kind[one] !== partner || homes[one]?.[0] !== at)) continue;
      x[one] = (x[one] as number) + dx;
      y[one] = (y[one] as number) + dy;
    }
  }
  for (const [at, [px, py]] of pins) {
    fixed[at] = 1;
    x[at] = px;
    y[at] = py;
  }
};
