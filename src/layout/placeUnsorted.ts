import { type Body, roomToward } from './body';
import type { Field } from './field';
import { freePlace, settleAt } from './freePlace';
import type { Origin, Page } from './page';

const row = 42;
const above = 70;
const between = 24;

/** How many columns make a page of names where nothing else stands. */
const columnsAlone = (count: number, cell: number): number =>
  Math.ceil(Math.sqrt((count * row * 1.5) / cell));

/** Puts partners of no theme in rows below everything else, clearly apart. */
export const placeUnsorted = (
  bodies: readonly Body[],
  { page, origin }: { readonly page: Page; readonly origin: Origin },
  field: Field,
): void => {
  const loose = bodies.filter(
    ({ node, parents, placed }) => node.type === 'partner' && !parents.length && !placed,
  );
  if (!loose.length) return;
  const cell = Math.max(...loose.map(({ r, node }) => 2 * r + node.label.width)) + between;
  const wide = bodies.some(({ node }) => node.type === 'theme')
    ? Math.floor((2 * page.halfWidth + between) / cell)
    : columnsAlone(loose.length, cell);
  const columns = Math.max(1, Math.min(loose.length, wide));
  const top = bottomOf(bodies, origin) + above;
  const left = origin.x - (columns * cell) / 2 + between / 2;
  loose.forEach((body, at) => {
    const x = left + (at % columns) * cell + body.r;
    const y = top + Math.floor(at / columns) * row;
    const spot = freePlace(body, field, { x, y, sides: () => ['right'], dislike: () => 0 });
    settleAt(body, { ...spot, room: roomToward(body, 'right') }, field);
  });
};

const bottomOf = (bodies: readonly Body[], origin: Origin): number =>
  bodies.reduce(
    (most, { y, room, placed }) => (placed ? Math.max(most, y + room.down) : most),
    origin.y,
  );
