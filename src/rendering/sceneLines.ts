import { linksOf, type MapDocument } from '../domain/document';
import type { Id } from '../domain/id';
import type { LinkRow } from '../domain/row';
import { inTurn } from './inTurn';
import { dashOf } from './linkDash';
import type { SceneCircle, SceneLine } from './scene';
import { bundlesOf } from './sceneBundles';
import { type BowOf, routesAround } from './sceneRoutes';
import { isSame } from './sceneSame';

/** The circles of a scene by id. */
export type Ends = ReadonlyMap<Id, SceneCircle>;

/** The circles of a scene, and which of them are others than before. */
export interface Linked {
  readonly ends: Ends;
  readonly circles: readonly SceneCircle[];
  readonly fresh: ReadonlySet<Id>;
}

type Rim = Pick<SceneLine, 'x1' | 'y1' | 'x2' | 'y2'>;

/** The straight way from rim to rim; where circles touch, the point between them. */
export const rimToRim = (from: SceneCircle, to: SceneCircle): Rim => {
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

const arrowsOf = ({ direction }: LinkRow): SceneLine['arrows'] =>
  direction === 'both' ? 'both' : direction === 'forward' ? 'end' : 'none';

/** Connections of a scene, with the row of each. */
export interface MadeLinks {
  readonly links: readonly SceneLine[];
  readonly linkRows: readonly LinkRow[];
}

type Saying = Pick<SceneLine, 'text' | 'bow' | 'bundle'>;

const saysStill = (line: SceneLine, { text, bow, bundle }: Saying): boolean =>
  line.text === text &&
  line.bow === bow &&
  (line.bundle === bundle || (!!line.bundle && !!bundle && isSame(line.bundle, bundle)));

const lineOf = (link: LinkRow, a: SceneCircle, b: SceneCircle, says: Saying): SceneLine => ({
  id: link.id,
  from: link.from,
  to: link.to,
  kind: 'link',
  ...rimToRim(a, b),
  dash: dashOf(link),
  arrows: arrowsOf(link),
  ...says,
  color: null,
  faded: a.faded || b.faded,
});

/** The connections people drew: the type decides the dash, the direction the arrows. */
export const linkLines = (
  document: MapDocument,
  { ends, circles, fresh }: Linked,
  before: MadeLinks,
  words: (type: string) => string,
): MadeLinks => {
  const rows = linksOf(document);
  const bundles = bundlesOf(document);
  const bowOf = bows(routesAround(circles, rows.length));
  const find = inTurn(
    before.linkRows.length,
    (at, id) => before.linkRows[at]?.id === id,
    (at) => before.linkRows[at]?.id ?? '',
  );
  const [links, linkRows]: [SceneLine[], LinkRow[]] = [[], []];
  for (const link of rows) {
    const [a, b] = [ends.get(link.from), ends.get(link.to)];
    if (!a || !b) continue;
    const bundle = bundles.get(link.id) ?? null;
    const says = { text: words(link.type), bow: bowOf(a, b), bundle };
    const at = find(link.id);
    const old = before.linkRows[at] === link ? before.links[at] : undefined;
    const isStill = old && !fresh.has(a.id) && !fresh.has(b.id) && saysStill(old, says);
    links.push(isStill ? old : lineOf(link, a, b, says));
    linkRows.push(link);
  }
  return { links, linkRows };
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
