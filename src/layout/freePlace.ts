import { type Body, type Room, roomToward, type Side } from './body';
import type { Field } from './field';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: Room;
}

export interface Wish {
  readonly x: number;
  readonly y: number;
  /** On which side a name would stand, were the circle there. */
  readonly sides: (x: number, y: number) => readonly Side[];
  /** Added to the distance from the wish: what is not liked about a place. */
  readonly dislike: (x: number, y: number, room: Room) => number;
}

const golden = Math.PI * (3 - Math.sqrt(5));
const step = 7;
const mostTries = 6000;

/**
 * The nearest place to a wish where a circle and its name stand on nothing, going outwards in a
 * spiral; a disliked place counts as farther away. The wish itself when all is taken.
 */
export const freePlace = (body: Body, field: Field, wish: Wish): Spot => {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < mostTries; n++) {
    const distance = step * Math.sqrt(n);
    if (distance >= least) break;
    const x = wish.x + distance * Math.cos(n * golden);
    const y = wish.y + distance * Math.sin(n * golden);
    wish.sides(x, y).forEach((side, rank) => {
      const room = roomToward(body, side);
      const cost = distance + rank * 10 + wish.dislike(x, y, room);
      if (cost < least && field.isFree(body, x, y, room)) {
        best = { x, y, room };
        least = cost;
      }
    });
  }
  return (
    best ?? {
      x: wish.x,
      y: wish.y,
      room: roomToward(body, wish.sides(wish.x, wish.y)[0] ?? 'right'),
    }
  );
};

/** Puts a body at a spot and takes the room up. */
export const settleAt = (body: Body, spot: Spot, field: Field): void => {
  body.x = spot.x;
  body.y = spot.y;
  body.room = spot.room;
  body.placed = true;
  field.add(body);
};
