import { type Body, breath, type Room } from './body';

const cell = 96;
const key = (x: number, y: number): number => (x + 50_000) * 100_003 + y + 50_000;

/** What already stands on the map, found quickly by place. */
export interface Field {
  /** Takes a circle and the room of its name up. */
  add(body: Body): void;
  /** True when a circle with this room could stand at a point. */
  isFree(body: Body, x: number, y: number, room: Room): boolean;
}

export const fieldOf = (bodies: Iterable<Body>): Field => {
  const cells = new Map<number, Body[]>();
  const each = (x: number, y: number, room: Room, visit: (at: number) => void): void => {
    const [left, right] = [
      Math.floor((x - room.left - breath) / cell),
      Math.floor((x + room.right + breath) / cell),
    ];
    const [top, bottom] = [
      Math.floor((y - room.up - breath) / cell),
      Math.floor((y + room.down + breath) / cell),
    ];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) visit(key(column, row));
  };
  const add = (body: Body): void =>
    each(body.x, body.y, body.room, (at) => {
      const list = cells.get(at);
      if (list) list.push(body);
      else cells.set(at, [body]);
    });
  const isFree = (body: Body, x: number, y: number, room: Room): boolean => {
    let free = true;
    each(x, y, room, (at) => {
      if (!free) return;
      for (const other of cells.get(at) ?? [])
        if (other !== body && meets(body, x, y, room, other)) free = false;
    });
    return free;
  };
  for (const body of bodies) add(body);
  return { add, isFree };
};

/** True when two circles, names counted in, would stand on each other. */
export const meets = (body: Body, x: number, y: number, room: Room, other: Body): boolean => {
  const round = isRound(body);
  const otherRound = isRound(other);
  if (round && otherRound) return Math.hypot(x - other.x, y - other.y) < body.r + other.r + bigGap;
  if (round) return boxMeetsCircle(other.x, other.y, other.room, x, y, body.r + bigBreath);
  if (otherRound) return boxMeetsCircle(x, y, room, other.x, other.y, other.r + bigBreath);
  return (
    x - room.left - breath < other.x + other.room.right &&
    x + room.right + breath > other.x - other.room.left &&
    y - room.up - breath < other.y + other.room.down &&
    y + room.down + breath > other.y - other.room.up
  );
};

const bigGap = 28;
const bigBreath = 8;

/** Big circles hold their name, so no box stands beside them. */
export const isRound = (body: Body): boolean => body.node.label.width === 0;

const boxMeetsCircle = (
  x: number,
  y: number,
  room: Room,
  cx: number,
  cy: number,
  reach: number,
): boolean => {
  const dx = cx - Math.max(x - room.left, Math.min(cx, x + room.right));
  const dy = cy - Math.max(y - room.up, Math.min(cy, y + room.down));
  return dx * dx + dy * dy < reach * reach;
};
