import { type MapDocument, nodeOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { partnersOfTheme } from '../../domain/outline';
import type { NodeRow } from '../../domain/row';
import { panned } from '../../rendering/camera';
import { plainBelow } from '../../rendering/lookCircle';
import type { Camera } from '../../rendering/scene';
import type { MapView } from '../../rendering/view';
import type { Picture } from './stage';

const margin = 28;
/** Before a sheet that covers the map there is a name to be read beside a circle. */
const nameRoom = 68;

type Spot = NonNullable<ReturnType<Picture['onScreen']>>;

/** How far a stretch must come in, along one side. */
const inward = (near: number, far: number, length: number): number => {
  if (near < 0) return -near;
  return far > length ? length - far : 0;
};

/** Where a circle or note stands on the surface, in CSS px, with the radius around it. */
export const spotOn = (view: MapView, id: Id): Spot | null => {
  const box = view.noteOnScreen(id);
  if (!box) return view.circleOnScreen(id);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return { x: box.left + width / 2, y: box.top + height / 2, r: Math.max(width, height) / 2 };
};

const way = (view: MapView, spots: readonly Spot[], clear: number, room: number) => {
  const { width, height } = view.size();
  const [xs, ys] = [
    spots.map(({ x, r }) => [x - r, x + r]),
    spots.map(({ y, r }) => [y - r, y + r]),
  ];
  const along = (sides: readonly (readonly number[])[], length: number): number =>
    inward(Math.min(...sides.flat()) - room, Math.max(...sides.flat()) + room, length);
  return { dx: along(xs, width - clear), dy: along(ys, height) };
};

/** The camera that shows these clear of what covers the right; null when they are in view already. */
export const cameraShowing = (
  view: MapView,
  ids: readonly Id[],
  covered: number,
): Camera | null => {
  const spots = ids.map((id) => spotOn(view, id)).filter((spot) => spot !== null);
  if (spots.length === 0) return null;
  const { dx, dy } = way(view, spots, covered && covered + nameRoom, margin);
  return dx || dy ? panned(view.camera(), dx, dy) : null;
};

/** Beside the outermost partners of a theme there are names to be read. */
const namesRoom = 140;

/** What is looked at together, the most first: a theme with its partners, those of other themes too. */
export const lookedAtWith = (document: MapDocument, id: Id): readonly (readonly Id[])[] => {
  if (nodeOf(document, id)?.type !== 'theme') return [[id]];
  const partners = partnersOfTheme(document, id);
  const own = partners.filter(({ themes }) => Object.keys(themes ?? {}).length === 1);
  return [[id, ...partners.map((row) => row.id)], [id, ...own.map((row) => row.id)], [id]];
};

/** The pan that shows some circles with the names beside them; null when they have no room. */
const panFor = (
  spots: readonly Spot[],
  width: number,
  height: number,
): readonly [number, number] | null => {
  const left = Math.min(...spots.map(({ x, r }) => x - r));
  const right = Math.max(...spots.map(({ x, r }) => x + r)) + namesRoom;
  const top = Math.min(...spots.map(({ y, r }) => y - r)) - margin;
  const bottom = Math.max(...spots.map(({ y, r }) => y + r)) + margin;
  if (spots.length === 0 || right - left + namesRoom > width || bottom - top > height) return null;
  // On the left nothing lies over names: there they stay as they were.
  return [inward(left - margin, right, width), inward(top, bottom, height)];
};

/** The camera that shows the first of some groups that has room, names counted in; null when it is in view. */
export const cameraShowingFirst = (
  view: MapView,
  groups: readonly (readonly Id[])[],
  covered: number,
): Camera | null => {
  const { width, height } = view.size();
  for (const ids of groups.filter((group) => group.length > 1)) {
    const spots = ids.map((id) => spotOn(view, id)).filter((spot) => spot !== null);
    const pan = panFor(spots, width - covered, height);
    if (pan) return pan[0] || pan[1] ? panned(view.camera(), ...pan) : null;
  }
  return cameraShowing(view, groups.at(-1) ?? [], covered);
};

/** True when a circle is in sight, however near the border. */
export const isInSight = (view: MapView, id: Id, covered: number): boolean => {
  const spot = spotOn(view, id);
  if (!spot) return false;
  const { dx, dy } = way(view, [spot], covered, 0);
  return !dx && !dy;
};

/** True when partners are shown too small to have names inside them. */
export const isPlainIn = (view: MapView, partners: readonly NodeRow[]): boolean => {
  const isPlain = ({ id }: NodeRow) => (view.circleOnScreen(id)?.r ?? 0) < plainBelow;
  return partners.length > 0 && partners.every(isPlain);
};
