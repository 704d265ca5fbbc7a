import type { MapDocument } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { type Branch, outlineOf } from '../../src/domain/outline';
import type { Point } from '../../src/domain/row';
import type { Places } from '../../src/layout/graph';
import { radiusOf } from '../../src/layout/radiusOf';

/** Where circles stand in pictures of tests: themes around the center, partners fanned out beyond. */
export const ringPlaces = (document: MapDocument): Places => {
  const places = new Map<Id, Point>();
  const { center, themes, unsorted } = outlineOf(document);
  const middle = center ? radiusOf(document, center.id) : 0;
  if (center) places.set(center.id, [0, 0]);
  themes.forEach((branch, at) => {
    const first = themes.length === 1 ? 0 : Math.PI / themes.length - Math.PI / 2;
    const turn = first + (at / themes.length) * 2 * Math.PI;
    placeBranch(document, places, branch, middle + 70, turn, themes.length);
  });
  unsorted.forEach((partner, at) => {
    places.set(partner.id, [-90 + at * 120, middle + 270]);
  });
  return places;
};

const placeBranch = (
  document: MapDocument,
  places: Map<Id, Point>,
  { theme, partners, subThemes }: Branch,
  from: number,
  turn: number,
  count: number,
): void => {
  const r = radiusOf(document, theme.id);
  const [x, y] = [Math.cos(turn) * (from + r), Math.sin(turn) * (from + r)];
  places.set(theme.id, [Math.round(x), Math.round(y)]);
  const members = [...partners.map(({ id }) => id), ...subThemes.map(({ theme: sub }) => sub.id)];
  const spread = Math.min(Math.PI * 1.1, (2 * Math.PI) / Math.max(2, count) + 0.9);
  members.forEach((id, at) => {
    const angle = turn + ((at + 0.5) / members.length - 0.5) * spread;
    const out = r + 44 + radiusOf(document, id);
    places.set(id, [Math.round(x + Math.cos(angle) * out), Math.round(y + Math.sin(angle) * out)]);
  });
  subThemes.forEach((sub) => {
    sub.partners.forEach(({ id }, at) => {
      const [sx, sy] = places.get(sub.theme.id) ?? [x, y];
      const angle = turn + (at - (sub.partners.length - 1) / 2) * 0.7;
      const out = radiusOf(document, sub.theme.id) + 40;
      places.set(id, [
        Math.round(sx + Math.cos(angle) * out),
        Math.round(sy + Math.sin(angle) * out),
      ]);
    });
  });
};
