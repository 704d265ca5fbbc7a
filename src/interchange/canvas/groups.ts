import type { CanvasNode } from './canvasShape';
import type { Box } from './cardPlaces';

const area = ({ width, height }: Box): number => width * height;

const holds = (group: Box, { x, y, width, height }: Box): boolean => {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    middleX >= group.x &&
    middleX <= group.x + group.width &&
    middleY >= group.y &&
    middleY <= group.y + group.height
  );
};

/** True when a box lies in a larger one as a whole. */
const lies = (inner: Box, outer: Box): boolean =>
  area(inner) < area(outer) &&
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

interface Group {
  readonly id: string;
  readonly box: Box;
}

/** Nobody is in more themes. */
const most = 20;

/** The groups that a box is in: the innermost, and several when groups lie across each other. */
const groupsAround = (box: Box, isGroup: boolean, bySize: readonly Group[]): readonly string[] => {
  const around: Group[] = [];
  for (const group of bySize) {
    if (around.length >= most) break;
    const isIn = isGroup ? lies(box, group.box) : holds(group.box, box);
    if (isIn && !around.some((inner) => lies(inner.box, group.box))) around.push(group);
  }
  return around.map(({ id }) => id);
};

/** The groups that each card or group stands in, by its id. */
export const groupsOf = (nodes: readonly CanvasNode[]): ReadonlyMap<string, readonly string[]> => {
  const groups = nodes
    .flatMap(({ id, type, box }) => (type === 'group' && box ? [{ id, box }] : []))
    .sort((a, b) => area(a.box) - area(b.box));
  return new Map(
    nodes.map(({ id, type, box }) => [
      id,
      box ? groupsAround(box, type === 'group', groups).filter((group) => group !== id) : [],
    ]),
  );
};
