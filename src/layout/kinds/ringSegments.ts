import { wordIn } from '../../domain/layoutSettings';
import type { Body } from '../body';
import { topOf } from '../themeOrder';
import type { Ground } from './ground';
import { ringOrder } from './ringOrder';

/** A stretch of the ring: a theme with its partners, or those who stand between two themes. */
export interface Segment {
  /** The theme, or sub-theme, in whose stretch it is; null between themes and for what is not sorted. */
  readonly theme: Body | null;
  readonly partners: readonly Body[];
}

/** Where partners belong: to one theme, to several that have no theme in common, or to none. */
interface Sorted {
  readonly own: ReadonlyMap<Body, readonly Body[]>;
  readonly shared: readonly { readonly body: Body; readonly tops: readonly Body[] }[];
  readonly loose: readonly Body[];
}

const topsOf = ({ parents }: Body): readonly Body[] =>
  parents.length < 2 ? parents : [...new Set(parents.flatMap((parent) => topOf(parent) ?? []))];

const sorted = ({ partners }: Ground): Sorted => {
  const own = new Map<Body, Body[]>();
  const shared: { body: Body; tops: readonly Body[] }[] = [];
  for (const body of partners) {
    const [first] = body.parents;
    const tops = topsOf(body);
    if (tops.length > 1) shared.push({ body, tops });
    else if (first) {
      const list = own.get(first);
      if (list) list.push(body);
      else own.set(first, [body]);
    }
  }
  return { own, shared, loose: partners.filter(({ parents }) => parents.length === 0) };
};

/** A stretch for the theme, then one for each sub-theme, at any depth. */
const familyOf = (ground: Ground, theme: Body, own: Sorted['own']): readonly Segment[] => [
  { theme, partners: own.get(theme) ?? [] },
  ...ground.subThemes
    .filter(({ parents }) => parents[0] === theme)
    .flatMap((sub) => familyOf(ground, sub, own)),
];

/** The border of two neighbors that a partner of several themes stands at, by the number of the first. */
const borderOf = (at: readonly number[], count: number, turn: number): number => {
  const borders = at.filter((one) => at.includes((one + 1) % count));
  if (borders.length) return borders[turn % borders.length] ?? 0;
  const [first = 0, second = 0] = at;
  const clockwise = (second - first + count) % count <= count / 2;
  return clockwise ? first : (first - 1 + count) % count;
};

const bordersFor = (
  shared: Sorted['shared'],
  order: readonly Body[],
): readonly (readonly Body[])[] => {
  const rank = new Map(order.map((theme, at) => [theme, at]));
  const borders: Body[][] = order.map(() => []);
  shared.forEach(({ body, tops }, turn) => {
    const at = tops.flatMap((theme) => rank.get(theme) ?? []);
    borders[borderOf(at, order.length, turn)]?.push(body);
  });
  return borders;
};

/** All stretches of the ring, clockwise from the first theme. */
export const segmentsOf = (ground: Ground): readonly Segment[] => {
  const { themes, bodies, graph, settings } = ground;
  const { own, shared, loose } = sorted(ground);
  const order =
    wordIn(settings, 'order') === 'list' ? themes : ringOrder(themes, bodies, graph.links);
  const borders = bordersFor(shared, order);
  const between = (partners: readonly Body[] = []): readonly Segment[] =>
    partners.length ? [{ theme: null, partners }] : [];
  return [
    ...order.flatMap((theme, at) => [...familyOf(ground, theme, own), ...between(borders[at])]),
    ...between(loose),
  ];
};
