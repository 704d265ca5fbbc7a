import { derived, linksOf, type MapDocument, nodeOf } from './document';
import type { Id } from './id';
import { type Branch, centerOf, outlineOf } from './outline';

/** Spokes below a theme: to its partners and its sub-themes. */
const spokesBelow = ({ theme, partners, subThemes }: Branch): readonly (readonly [Id, Id])[] => [
  ...partners.map(({ id }) => [theme.id, id] as const),
  ...subThemes.flatMap((sub) => [[theme.id, sub.theme.id] as const, ...spokesBelow(sub)]),
];

/** What each circle is tied to, by spokes and connections. */
const tied = derived((document): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const { center, themes } = outlineOf(document);
  const ties = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id): void => {
    ties.set(from, (ties.get(from) ?? new Set()).add(to));
  };
  const lines = [
    ...(center ? themes.map(({ theme }) => [center.id, theme.id] as const) : []),
    ...themes.flatMap(spokesBelow),
    ...linksOf(document).map(({ from, to }) => [from, to] as const),
  ];
  for (const [from, to] of lines) {
    add(from, to);
    add(to, from);
  }
  return ties;
});

/**
 * The circles within so many steps of one, itself among them. A step goes along a spoke or a
 * connection. The center is reached but not passed: through it everything would be two steps away.
 */
export const circlesNear = (document: MapDocument, id: Id, steps: number): ReadonlySet<Id> => {
  const center = centerOf(document)?.id;
  const near = new Set<Id>(nodeOf(document, id) ? [id] : []);
  let rim: readonly Id[] = [...near];
  for (let step = 0; step < steps; step++) {
    const from = rim.filter((one) => one !== center || one === id);
    rim = from
      .flatMap((one) => [...(tied(document).get(one) ?? [])])
      .filter((one) => !near.has(one));
    for (const one of rim) near.add(one);
  }
  return near;
};
