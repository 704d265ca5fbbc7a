import { derived, type MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { layoutOf } from '../../domain/layoutSettings';
import { type Branch, outlineOf, themesOf } from '../../domain/outline';
import type { NodeRow, Point } from '../../domain/row';
import { nameDisc, plainRadius } from '../plainRadius';
import { filled, type Room, roomOf } from './bubbleFlow';
import { type Disc, discOf, enclosed } from './discs';

/** A theme that holds what hangs on it. */
export interface Bubble {
  readonly radius: number;
  /** Where its own name stands, from its middle. */
  readonly head: { readonly x: number; readonly y: number; readonly r: number };
  /** Where partners and sub-themes stand, from its middle. */
  readonly within: ReadonlyMap<Id, Point>;
}

/** A name's lines stand in the middle of their disc: rows may begin beside its lower edge. */
const headShare = 1.75;

const holdsRows = (room: Room, theme: NodeRow, partners: readonly NodeRow[]): Bubble => {
  const name = nameDisc(room.document, theme.name);
  const least = plainRadius(room.document, theme.id);
  const { radius, within } = filled(room, theme, partners, headShare * name, least);
  return { radius, head: { x: 0, y: name - radius, r: name }, within };
};

type Found = Map<Id, Bubble>;

const holdsDiscs = (room: Room, branch: Branch, own: readonly NodeRow[], found: Found): Bubble => {
  const rows = filled(room, branch.theme, own, 0, 0);
  const parts: Disc[] = branch.subThemes.map(({ theme }) => {
    const radius = found.get(theme.id)?.radius ?? plainRadius(room.document, theme.id);
    return discOf(radius, [[theme.id, [0, 0]]]);
  });
  if (own.length) parts.unshift(discOf(rows.radius, [...rows.within]));
  return enclosed(parts, nameDisc(room.document, branch.theme.name), 4 + room.air / 2);
};

/** True for a partner of one theme only, which is then the one it is asked for. */
const isAtHome = (document: MapDocument, partner: NodeRow): boolean =>
  Object.keys(partner.themes ?? {}).length === 1 || themesOf(document, partner).length === 1;

const pack = (room: Room, branch: Branch, found: Found): void => {
  for (const sub of branch.subThemes) pack(room, sub, found);
  const own = branch.partners.filter((partner) => isAtHome(room.document, partner));
  if (branch.subThemes.length) found.set(branch.theme.id, holdsDiscs(room, branch, own, found));
  else if (own.length) found.set(branch.theme.id, holdsRows(room, branch.theme, own));
};

/** In Clusters every theme that holds something, by id; in other layouts none. */
export const bubblesOf = derived((document): ReadonlyMap<Id, Bubble> => {
  const found: Found = new Map();
  if (layoutOf(document) !== 'clusters') return found;
  const room = roomOf(document);
  for (const branch of outlineOf(document).themes) pack(room, branch, found);
  return found;
});

/** Where each circle stands within the theme that holds it, from that theme's middle. */
export const withinOf = derived((document): ReadonlyMap<Id, Point> => {
  const all = new Map<Id, Point>();
  for (const { within } of bubblesOf(document).values())
    for (const [id, spot] of within) all.set(id, spot);
  return all;
});

/** True when an edit changes how large a theme is that holds others, or where they stand in it. */
export const bubblesMoved = (before: MapDocument, after: MapDocument): boolean => {
  if (layoutOf(before) !== 'clusters' || layoutOf(after) !== 'clusters') return false;
  const [were, are] = [bubblesOf(before), bubblesOf(after)];
  if (were.size !== are.size) return true;
  return [...are].some(([id, { radius, within }]) => {
    const was = were.get(id);
    if (was?.radius !== radius || was.within.size !== within.size) return true;
    if (was.within === within) return false;
    return [...within].some(([one, [x, y]]) => {
      const spot = was.within.get(one);
      return spot?.[0] !== x || spot[1] !== y;
    });
  });
};
