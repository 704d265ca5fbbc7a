import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { NodeRow, Point } from '../../domain/row';

/** Below so many new circles a free place is looked for each. */
const many = 1000;

const themeSpace = 70;
const partnerSpace = 24;

const golden = Math.PI * (3 - Math.sqrt(5));

/** The seeds of a sunflower: many circles around a middle, none over another. */
const around = ([x, y]: Point, at: number): Point => {
  const reach = themeSpace + partnerSpace * Math.sqrt(at + 1);
  return [x + reach * Math.cos(at * golden), y + reach * Math.sin(at * golden)];
};

const homeOf = ({ themes }: NodeRow): string => Object.keys(themes ?? {})[0] ?? '';

const sizes = (partners: readonly NodeRow[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const partner of partners)
    counts.set(homeOf(partner), (counts.get(homeOf(partner)) ?? 0) + 1);
  return counts;
};

/** Themes on a wide ring, each with the room that its partners take. */
const onRing = (
  themes: readonly NodeRow[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, Point> => {
  const rooms = themes.map(({ id }) => themeSpace + partnerSpace * Math.sqrt(counts.get(id) ?? 0));
  const round = 2 * rooms.reduce((sum, room) => sum + room, 0) || 1;
  const radius = Math.max(3 * themeSpace, round / Math.PI);
  let passed = 0;
  return new Map(
    themes.map(({ id }, at): [string, Point] => {
      const angle = ((2 * Math.PI) / round) * (passed + (rooms[at] ?? 0));
      passed += 2 * (rooms[at] ?? 0);
      return [id, [radius * Math.cos(angle), radius * Math.sin(angle)]];
    }),
  );
};

/**
 * Places for thousands of new circles, by theme. The layout stands them anew as soon as the edit is
 * made; without these the page would look for thousands of free places first. None for few circles,
 * or for a map that is larger than what comes.
 */
export const roughPlaces = (
  document: MapDocument,
  center: NodeRow | null,
  themes: readonly NodeRow[],
  partners: readonly NodeRow[],
): ReadonlyMap<Id, Point> => {
  const fresh = themes.length + partners.length;
  if (fresh < many || fresh <= rowsOf(document, 'node').length) return new Map();
  const counts = sizes(partners);
  const spots = onRing(themes, counts);
  const standing = arrangementOf(document)?.positions ?? {};
  const placed = new Map<string, number>();
  const places = new Map<Id, Point>(center ? [[center.id, [0, 0]]] : []);
  for (const { id } of themes) places.set(id, spots.get(id) ?? [0, 0]);
  for (const partner of partners) {
    const home = homeOf(partner);
    const at = placed.get(home) ?? 0;
    placed.set(home, at + 1);
    places.set(partner.id, around(spots.get(home) ?? standing[home] ?? [0, 0], at));
  }
  return places;
};
