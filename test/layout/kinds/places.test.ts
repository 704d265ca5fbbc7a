import { describe, expect, it } from 'vitest';
import { byName, columnsOf } from '../../../src/domain/columns';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { setStatus } from '../../../src/domain/commands/describe';
import type { MapDocument } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import { allThemes, partnersOf, themesOf } from '../../../src/domain/outline';
import type { LayoutNode } from '../../../src/layout/graph';
import { groundOf } from '../../../src/layout/kinds/ground';
import { ringOrder } from '../../../src/layout/kinds/ringOrder';
import { ringShape } from '../../../src/layout/kinds/ringShape';
import { placeToward, samples } from '../../../src/layout/kinds/ringTrack';
import { plainRadius } from '../../../src/layout/plainRadius';
import { radiusOf } from '../../../src/layout/radiusOf';
import { countingIds } from '../../support/ids';
import { chosen, graphIn, type Laid, laid, nodeIn } from '../../support/layouts';
import { did, named } from '../../support/maps';
import { seededMap } from '../../support/seededMap';
import { sketchOf } from '../../support/sketch';

const sizes = [40, 100, 300];

const spotIn = ({ places }: Laid, id: Id | undefined) => places.get(id as Id) ?? ([0, 0] as const);

const away = (done: Laid, a: Id, b: Id): number => {
  const [[ax, ay], [bx, by]] = [spotIn(done, a), spotIn(done, b)];
  return Math.hypot(ax - bx, ay - by);
};

const partnersIn = ({ graph }: Laid): readonly LayoutNode[] =>
  graph.nodes.filter(({ type }) => type === 'partner');

describe('Clusters', () => {
  it.each(sizes)('stands all of %i partners of one theme wholly inside its circle', (partners) => {
    const done = laid(chosen(seededMap({ partners, seed: 2 }), 'clusters'));
    for (const { id, under, radius } of partnersIn(done)) {
      if (under.length !== 1) continue;
      const theme = nodeIn(done.graph, under[0]);
      expect(away(done, id, under[0] as Id) + radius).toBeLessThanOrEqual(theme?.radius ?? 0);
    }
  });

  it('stands those of several themes outside of all of them, nearest to their own', () => {
    const done = laid(chosen(seededMap({ partners: 100, seed: 2 }), 'clusters'));
    const themes = done.graph.nodes.filter(({ type }) => type === 'theme');
    const several = partnersIn(done).filter(({ under }) => under.length > 1);
    expect(several.length).toBeGreaterThan(5);
    for (const { id, radius } of several)
      for (const theme of themes)
        expect(away(done, id, theme.id)).toBeGreaterThan(theme.radius + radius);
  });

  it('stands sub-themes inside their theme, with partners in both', () => {
    let document = sketchOf('P\n# A\nOne\n## B\n## C');
    for (const [name, theme] of [
      ['Two', 'B'],
      ['Three', 'B'],
      ['Four', 'C'],
    ] as const)
      document = did(
        document,
        addPartner,
        { name, theme: named(document, theme).id },
        countingIds(name.length * 1000),
      );
    const done = laid(chosen(document, 'clusters'));
    const of = (name: string) => named(done.document, name).id;
    const inside = (below: string, above: string): boolean =>
      away(done, of(below), of(above)) + radiusOf(done.document, of(below)) <=
      radiusOf(done.document, of(above));
    const pairs = [
      ['One', 'A'],
      ['B', 'A'],
      ['C', 'A'],
      ['Two', 'B'],
      ['Three', 'B'],
      ['Four', 'C'],
    ] as const;
    expect(pairs.filter(([below, above]) => !inside(below, above))).toEqual([]);
  });

  it('b28 holds thirteen sub-themes in one theme', () => {
    const subs = Array.from({ length: 13 }, (_, at) => `## Subsector ${at + 1}\nFirm ${at + 1}`);
    const done = laid(
      chosen(sketchOf(['Arts', '# Creative industries', ...subs].join('\n')), 'clusters'),
    );
    const { id, radius } = done.graph.nodes[1] as LayoutNode;
    const below = done.graph.nodes.filter(({ type, under }) => type === 'theme' && under.length);
    expect(below.map((sub) => away(done, sub.id, id) + sub.radius <= radius)).toEqual(
      below.map(() => true),
    );
  });

  it('makes a theme as large as it takes, and gives it its plain size back in other layouts', () => {
    const document = seededMap({ partners: 100, seed: 2 });
    const theme = allThemes(document)[0]?.id as Id;
    expect(radiusOf(chosen(document, 'clusters'), theme)).toBeGreaterThan(
      2 * plainRadius(document, theme),
    );
    expect(radiusOf(chosen(document, 'rings'), theme)).toBe(plainRadius(document, theme));
  });
});

/** Where partners stand that are alone in their column or not: by column, in the order of places. */
const standingIn = (done: Laid): readonly (readonly (readonly [number, number])[])[] =>
  columnsOf(done.document).map(({ partners }) =>
    [...partners].sort(byName).map(({ id }) => spotIn(done, id)),
  );

const bandOf = (spots: readonly (readonly [number, number])[]) => {
  const xs = spots.map(([x]) => x);
  return [Math.min(...xs), Math.max(...xs)] as const;
};

describe('Columns', () => {
  it.each(['status', 'theme'])(
    'stands partners under each other by %s, each column apart',
    (by) => {
      const done = laid(
        chosen(seededMap({ partners: 100, seed: 2 }), 'columns', { by, page: 'wide' }),
      );
      const boxes = standingIn(done)
        .filter((spots) => spots.length > 0)
        .map((spots) => ({ x: bandOf(spots), y: bandOf(spots.map(([x, y]) => [y, x])) }));
      const isApart = (a: readonly number[], b: readonly number[], by: number): boolean =>
        (a[1] ?? 0) + by < (b[0] ?? 0) || (b[1] ?? 0) + by < (a[0] ?? 0);
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1))
          expect(isApart(one.x, other.x, 100) || isApart(one.y, other.y, 40)).toBe(true);
      });
    },
  );

  it('reads down by name, then on beside', () => {
    const done = laid(chosen(seededMap({ partners: 100, seed: 2 }), 'columns', { by: 'status' }));
    for (const spots of standingIn(done))
      spots.slice(1).forEach(([x, y], at) => {
        const [beforeX, beforeY] = spots[at] ?? [0, 0];
        expect(x > beforeX || (x === beforeX && y > beforeY)).toBe(true);
      });
  });

  it('puts themes at the head of their columns, over all that stand in them', () => {
    const done = laid(chosen(seededMap({ partners: 40, seed: 2 }), 'columns', { page: 'wide' }));
    for (const { heading, partners } of columnsOf(done.document)) {
      const [x, y] = spotIn(done, heading.is === 'theme' ? heading.id : undefined);
      const spots = partners.map(({ id }) => spotIn(done, id));
      for (const [, below] of spots) expect(below).toBeGreaterThan(y);
      if (spots.length === 0) continue;
      const [left, right] = bandOf(spots);
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(right + 200);
    }
  });

  it('moves a partner to the column of its new status, and closes the old one', () => {
    const start = laid(chosen(seededMap({ partners: 40, seed: 2 }), 'columns', { by: 'status' }));
    const moved = partnersOf(start.document).find(({ status }) => status === 'warm');
    const id = moved?.id as Id;
    const after = did(start.document, setStatus, { ids: [id], status: 'wished' }, countingIds(900));
    const done = laid(after, { how: 'settle', fresh: [id] });
    const wished =
      columnsOf(done.document)
        .at(-1)
        ?.partners.filter((one) => one.id !== id) ?? [];
    const [left, right] = bandOf(wished.map((one) => spotIn(done, one.id)));
    expect(spotIn(done, id)[0]).toBeGreaterThanOrEqual(left);
    expect(spotIn(done, id)[0]).toBeLessThanOrEqual(right);
  });
});

const inSector = (document: MapDocument): readonly boolean[] => {
  const done = laid(document);
  const ground = groundOf(graphIn(document), { how: 'arrange' });
  const { stretches, rings } = ringShape(ground);
  const [ox, oy] = spotIn(done, done.graph.nodes[0]?.id);
  return stretches.flatMap(({ partners, from, to }) =>
    partners.map(({ node }) => {
      const [x, y] = spotIn(done, node.id);
      return rings.some((ring) => {
        const off = Math.abs(Math.hypot((x - ox) / ring.a, (y - oy) / ring.b) - 1);
        const place = placeToward(ring, x - ox, y - oy);
        return (
          off < 1e-9 &&
          [-samples, 0, samples].some((turn) => place + turn > from && place + turn < to)
        );
      });
    }),
  );
};

describe('Rings', () => {
  it.each(sizes)('stands each of %i partners on a ring, in the sector of its theme', (partners) => {
    const document = chosen(seededMap({ partners, seed: 2 }), 'rings');
    expect(inSector(document)).toEqual(partnersOf(document).map(() => true));
  });

  it('gives a theme room by how many partners it has', () => {
    const names = (count: number, of: string) =>
      Array.from({ length: count }, (_, at) => `${of} ${at}`);
    const lines = [
      'P',
      '# Much',
      ...names(24, 'M'),
      '# Some',
      ...names(12, 'S'),
      '# Few',
      ...names(3, 'F'),
    ];
    const document = chosen(sketchOf(lines.join('\n')), 'rings');
    const { stretches } = ringShape(groundOf(graphIn(document), { how: 'arrange' }));
    const room = stretches.map(({ from, to }) => to - from);
    expect([...room].sort((a, b) => b - a)).toEqual(room);
  });

  it('makes neighbors of themes that share partners, or keeps to the list when told so', () => {
    let document = sketchOf('P\n# A\na\n# B\nb\n# C\nc\n# D\nd\n# E\ne');
    for (const [partner, theme] of [
      ['a', 'C'],
      ['c', 'E'],
      ['e', 'B'],
      ['b', 'D'],
      ['d', 'A'],
    ] as const) {
      const row = named(document, partner);
      const shared = {
        ...row,
        themes: { ...row.themes, [named(document, theme).id]: true as const },
      };
      document = { ...document, rows: new Map([...document.rows, [row.id, shared]]) };
    }
    const { themes, bodies, graph } = groundOf(graphIn(chosen(document, 'rings')), {
      how: 'arrange',
    });
    const order = ringOrder(themes, bodies, graph.links).map(
      ({ node }) => allThemes(document).find(({ id }) => id === node.id)?.name,
    );
    expect(order.join('')).toMatch(/^A(CEBD|DBEC)$/);
    const between = partnersOf(document).filter((one) => themesOf(document, one).length > 1);
    const shape = ringShape(groundOf(graphIn(chosen(document, 'rings')), { how: 'arrange' }));
    const borders = shape.stretches.filter(({ theme }) => theme === null);
    expect(borders.flatMap(({ partners }) => partners).length).toBe(between.length);
    const listed = ringShape(
      groundOf(graphIn(chosen(document, 'rings', { order: 'list' })), { how: 'arrange' }),
    );
    expect([...listed.themes.keys()].map(({ node }) => node.id)).toEqual(
      allThemes(document).map(({ id }) => id),
    );
  });

  it('gives rings more distance when told so', () => {
    const document = seededMap({ partners: 40, seed: 2 });
    const reach = (spread: number): number => {
      const done = laid(chosen(document, 'rings', { spread }));
      return Math.max(...[...done.places.values()].map(([x, y]) => Math.hypot(x, y)));
    };
    expect(reach(160)).toBeGreaterThan(reach(100) * 1.05);
  });
});
