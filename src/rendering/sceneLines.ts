import { linksOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import type { LinkRow } from '../domain/row';
import { dashOf } from './linkDash';
import type { SceneCircle, SceneLine } from './scene';
import { bundlesOf } from './sceneBundles';
import { type BowOf, routesAround } from './sceneRoutes';

/** The circles of a scene by id. */
export type Ends = ReadonlyMap<Id, SceneCircle>;

type Rim = Pick<SceneLine, 'x1' | 'y1' | 'x2' | 'y2'>;

/** The straight way from rim to rim; where circles touch, the point between them. */
const rimToRim = (from: SceneCircle, to: SceneCircle): Rim => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy) || 1;
  const start = Math.min(from.r, Math.max(0, (distance + from.r - to.r) / 2)) / distance;
  const end = Math.max(start, 1 - to.r / distance);
  return {
    x1: from.x + dx * start,
    y1: from.y + dy * start,
    x2: from.x + dx * end,
    y2: from.y + dy * end,
  };
};

/** The spoke between two circles, in the color of the lower one; none when one is not there, or it needs none. */
export const spokeLine = (
  ends: Ends,
  from: Id,
  to: Id,
  isShown: (above: SceneCircle, below: SceneCircle) => boolean,
): readonly SceneLine[] => {
  const [a, b] = [ends.get(from), ends.get(to)];
  if (!a || !b || !isShown(a, b)) return [];
  const color = a.type === 'theme' ? a.color : b.color;
  const faded = a.faded || b.faded;
  return [
    {
      id: null,
      from,
      to,
      kind: 'spoke',
      ...rimToRim(a, b),
      dash: [],
      arrows: 'none',
      text: '',
      color,
      faded,
      bow: 0,
      bundle: null,
    },
  ];
};

const arrowsOf = ({ direction }: LinkRow): SceneLine['arrows'] =>
  direction === 'both' ? 'both' : direction === 'forward' ? 'end' : 'none';

/** The connections people drew: the type decides the dash, the direction the arrows. */
export const linkLines = (
  document: MapDocument,
  ends: Ends,
  words: (type: string) => string,
): readonly SceneLine[] => {
  const links = linksOf(document);
  const bundles = bundlesOf(document);
  const bowOf = bows(routesAround([...ends.values()], links.length));
  return links.flatMap((link) => {
    const [a, b] = [ends.get(link.from), ends.get(link.to)];
    if (!a || !b) return [];
    const line: SceneLine = {
      id: link.id,
      from: link.from,
      to: link.to,
      kind: 'link',
      ...rimToRim(a, b),
      dash: dashOf(link),
      arrows: arrowsOf(link),
      text: words(link.type),
      color: null,
      faded: a.faded || b.faded,
      bow: bowOf(a, b),
      bundle: bundles.get(link.id) ?? null,
    };
    return [line];
  });
};

const step = 0.14;

/** The first connection between two circles takes the clearest way, more of them fan out. */
const bows = (routeOf: BowOf): ((from: SceneCircle, to: SceneCircle) => number) => {
  const seen = new Map<string, { readonly first: number; readonly count: number }>();
  return (from, to) => {
    const isForward = from.id < to.id;
    const [a, b] = isForward ? [from, to] : [to, from];
    const pair = `${a.id} ${b.id}`;
    const before = seen.get(pair) ?? { first: routeOf(a, b, 1), count: 0 };
    seen.set(pair, { ...before, count: before.count + 1 });
    const side = before.count % 2 === 0 ? 1 : -1;
    const wider = step * Math.floor(before.count / 2) * Math.sign(before.first);
    const bow = side * (before.first + wider);
    return isForward ? bow : -bow;
  };
};
