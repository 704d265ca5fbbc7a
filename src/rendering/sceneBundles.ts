import { derivedOf, linksOf, type MapDocument, nodeOf } from '../domain/document';
import type { Id } from '../domain/id';
import { allThemes, centerOf, themesOf } from '../domain/outline';
import type { LinkRow } from '../domain/row';
import type { Bundle } from './scene';

/** From so many connections between themes on they begin to run together. */
const begins = 24;
/** At so many they do as much as they ever will. */
const full = 64;
/** How far the middle of a connection is drawn towards its themes, 0 to 1. */
const mostPull = 0.85;

const pullAt = (count: number): number =>
  mostPull * Math.max(0, Math.min(1, (count - begins) / (full - begins)));

/**
 * The connections that run together with others, by link: those between two themes, once there
 * are many. The pull grows with their number, so that one more never makes the picture jump.
 */
export const bundlesOf = (document: MapDocument): ReadonlyMap<Id, Bundle> =>
  bundlesAmong(document)(document);

/** Remembered for as long as neither circles nor connections change. */
const bundlesAmong = derivedOf('node', () => derivedOf('link', (document) => bundlesIn(document)));

const bundlesIn = (document: MapDocument): ReadonlyMap<Id, Bundle> => {
  const links = linksOf(document);
  if (links.length <= begins) return new Map();
  const homesOf = homes(document);
  const between = links.flatMap((link) => crossing(link, homesOf));
  const pull = pullAt(between.length);
  if (pull === 0) return new Map();
  const hub = centerOf(document)?.id ?? null;
  return new Map(between.map(({ id, from, to }) => [id, { from, to, hub, pull }]));
};

/** The themes of a circle, the one whose color it has first; a theme is its own. */
const homes = (document: MapDocument): ((id: Id) => readonly Id[]) => {
  const rank = new Map(allThemes(document).map(({ id }, at) => [id, at]));
  const known = new Map<Id, readonly Id[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const node = nodeOf(document, id);
    const found = node?.type === 'partner' ? [...themesOf(document, node)] : node ? [id] : [];
    found.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    known.set(id, found);
    return found;
  };
};

const crossing = ({ id, from, to }: LinkRow, homesOf: (id: Id) => readonly Id[]) => {
  const [a, b] = [homesOf(from), homesOf(to)];
  const [first, second] = [a[0], b[0]];
  if (!first || !second || a.some((theme) => b.includes(theme))) return [];
  return [{ id, from: first, to: second }];
};
