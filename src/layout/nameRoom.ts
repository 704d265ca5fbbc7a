import { type Body, type Room, roomToward, type Side } from './body';
import { isRound } from './field';

/** The room of a circle with its name when the map is shown at a zoom, in px. */
export interface NameBox {
  readonly body: Body;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Circles shrink with the zoom, names keep their size. */
export const boxAt = (body: Body, room: Room, k: number): NameBox => {
  const { x, y, r } = body;
  const shrink = r * (1 - k);
  return {
    body,
    left: x * k - room.left + shrink,
    right: x * k + room.right - shrink,
    top: y * k - room.up + (room.up > r ? 0 : shrink),
    bottom: y * k + room.down - (room.down > r ? 0 : shrink),
  };
};

const sides: readonly Side[] = ['right', 'left', 'up', 'down'];

/** How many names find no room on any side of their circle at a zoom. */
export const unnamedAt = (bodies: readonly Body[], k: number): number => {
  const boxes = bodies.map((body) => boxAt(body, body.room, k));
  let count = 0;
  boxes.forEach((box, at) => {
    if (isRound(box.body) || isClear(box, boxes, k)) return;
    const other = sides
      .map((side) => boxAt(box.body, roomToward(box.body, side), k))
      .find((one) => isClear(one, boxes, k));
    if (other) boxes[at] = other;
    else count++;
  });
  return count;
};

const isClear = (box: NameBox, boxes: readonly NameBox[], k: number): boolean =>
  boxes.every((other) => other.body === box.body || !meets(box, other, k));

const meets = (box: NameBox, other: NameBox, k: number): boolean => {
  const { x, y, r } = other.body;
  if (!isRound(other.body))
    return (
      box.left < other.right &&
      box.right > other.left &&
      box.top < other.bottom &&
      box.bottom > other.top
    );
  const dx = x * k - Math.max(box.left, Math.min(x * k, box.right));
  const dy = y * k - Math.max(box.top, Math.min(y * k, box.bottom));
  return dx * dx + dy * dy < (r * k + 2) ** 2;
};
