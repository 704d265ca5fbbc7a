import type { MapDocument } from '../../domain/document';
import type { Id } from '../../domain/id';
import { numberIn, settingsOf } from '../../domain/layoutSettings';
import { partnersOf } from '../../domain/outline';
import type { NodeRow, Point } from '../../domain/row';
import { plainRadius } from '../plainRadius';
import { flowIn, type Item } from './flow';
import { nameShare, narrowNameOf } from './nameOfRow';

/** How much room things get in the Clusters of a map. */
export interface Room {
  readonly document: MapDocument;
  /** Air between circles, in map units. */
  readonly air: number;
  /** How much of its name's room a partner gets, 0 to 1. */
  readonly share: number;
}

export const roomOf = (document: MapDocument): Room => ({
  document,
  air: numberIn(settingsOf(document), 'distance'),
  share: nameShare(partnersOf(document).length),
});

const nameGap = 6;
const rim = 7;
/** A map of many circles is shown somewhat smaller, while names keep their size. */
const shown = 1.2;
const itemOf = ({ document, air, share }: Room, partner: NodeRow): Item => {
  const r = plainRadius(document, partner.id);
  const name = share > 0 ? narrowNameOf(partner) : nothing;
  const high = share > allLines ? shown * name.height : Math.min(oneLine, name.height);
  return {
    width: 2 * r + (share > 0 ? nameGap + share * shown * name.width : 0) + air + 2,
    height: Math.max(2 * r, high) + air / 2 + 2,
    lead: r + air / 2 + 1,
  };
};

const nothing = { width: 0, height: 0 };
const oneLine = 16;
/** Names get room for all their lines as long as they get so much of it. */
const allLines = 0.75;

/** Partners of a theme row by row in a disc, each by its place from the middle. */
export interface Filled {
  readonly radius: number;
  readonly within: ReadonlyMap<Id, Point>;
}

/** What a filling follows from. */
interface Asked {
  readonly partners: readonly NodeRow[];
  readonly radii: readonly number[];
  readonly rest: readonly number[];
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

const isSameAsked = (a: Asked, b: Asked): boolean =>
  isSame(a.partners, b.partners) && isSame(a.radii, b.radii) && isSame(a.rest, b.rest);

/** The filling a theme had last: most edits change only one of many. */
const known = new WeakMap<NodeRow, Asked & Filled>();

/** The smallest disc for the partners of a theme; the rows begin `top` below its upper edge. */
export const filled = (
  room: Room,
  theme: NodeRow,
  partners: readonly NodeRow[],
  top: number,
  least: number,
): Filled => {
  const radii = partners.map(({ id }) => plainRadius(room.document, id));
  const asked = { partners, radii, rest: [room.air, room.share, top, least] };
  const before = known.get(theme);
  if (before && isSameAsked(before, asked)) return before;
  const items = partners.map((partner) => itemOf(room, partner));
  const { radius, spots } = flowIn(items, { rim, top }, least);
  const within = new Map(partners.map(({ id }, at): [Id, Point] => [id, spots[at] ?? [0, 0]]));
  const made = { ...asked, radius, within };
  known.set(theme, made);
  return made;
};
