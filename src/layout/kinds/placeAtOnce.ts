import type { Id } from '../../domain/id';
import type { Point } from '../../domain/row';
import type { LayoutGraph, LayoutNode, Places } from '../graph';
import { placeNew, type Wished } from '../placeNew';
import { clear } from './clear';
import { clustersMay } from './clusters';
import { groundOf, stand } from './ground';

/** True for who has no place yet and belongs into a theme that holds its partners. */
const belongsInside = ({ id, type, at, within }: LayoutNode, wishes: readonly Wished[]): boolean =>
  type === 'partner' && at === null && within !== undefined && wishes.every((one) => one.id !== id);

/** Everybody who belongs into a theme in it, where there is room; all others are held. */
const inside = (graph: LayoutGraph): Places => {
  const ground = groundOf(graph, { how: 'settle', fresh: [] });
  const fresh = ground.partners.filter(({ placed }) => !placed);
  for (const body of fresh) {
    const [theme] = body.parents;
    const [dx, dy] = body.node.within ?? [0, 0];
    if (theme) stand(body, theme.x + dx, theme.y + dy);
  }
  clear(ground, clustersMay(ground));
  return new Map(fresh.map(({ node, x, y }): [Id, Point] => [node.id, [x, y]]));
};

/** A place at once for every circle that has none, as `placeNew` gives it; within its theme in Clusters. */
export const placeAtOnce = (graph: LayoutGraph, wishes: readonly Wished[]): Places => {
  const places = placeNew(graph, wishes);
  if (!graph.nodes.some((node) => belongsInside(node, wishes))) return places;
  const nodes = graph.nodes.map((node): LayoutNode => {
    if (belongsInside(node, wishes)) return node;
    return { ...node, at: node.at ?? places.get(node.id) ?? null, pinned: true };
  });
  return new Map([...places, ...inside({ ...graph, nodes })]);
};
