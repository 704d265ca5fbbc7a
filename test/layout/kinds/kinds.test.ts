import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { dragTo, pin } from '../../../src/domain/commands/arrange';
import { documentOf, type MapDocument } from '../../../src/domain/document';
import { allThemes, centerOf, partnersOf } from '../../../src/domain/outline';
import type { Point } from '../../../src/domain/row';
import { packed, unpacked } from '../../../src/layout/protocol';
import { layOut } from '../../../src/layout/startLayout';
import { moves } from '../../support/exampleMaps';
import { countingIds } from '../../support/ids';
import { chosen, graphIn, kinds, laid, overlapping, shapeOf } from '../../support/layouts';
import { did, named } from '../../support/maps';
import { chance, seededMap } from '../../support/seededMap';
import { sketchOf } from '../../support/sketch';

const patience = 60_000;

const shuffled = <T>(all: readonly T[], seed: number): readonly T[] => {
  const next = chance(seed);
  return all
    .map((one) => ({ one, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
};

const places = (document: MapDocument) => [...laid(document).places];

describe.each(kinds)(
  'the layout %s',
  (layout) => {
    it.each([40, 100, 300])('stands %i partners without one circle on another', (partners) => {
      for (const seed of [1, 2, 3])
        expect(overlapping(laid(chosen(seededMap({ partners, seed }), layout)))).toEqual([]);
    });

    it('gives the same places to the last bit for the same map, in whatever order rows are stored', () => {
      const document = chosen(seededMap({ partners: 60, seed: 4 }), layout);
      const first = places(document);
      expect(places(document)).toEqual(first);
      const other = documentOf(document.map, shuffled([...document.rows.values()], 9));
      expect(new Map(places(other))).toEqual(new Map(first));
    });

    it('gives the same places in the worker, where only numbers arrive', () => {
      const graph = graphIn(chosen(seededMap({ partners: 40, seed: 4 }), layout));
      const there = unpacked(structuredClone(packed(graph)));
      expect([...layOut(there, { how: 'arrange' })]).toEqual([
        ...layOut(graph, { how: 'arrange' }),
      ]);
    });

    it('never moves a pinned circle by a pixel, and stands nothing on it', () => {
      const start = laid(chosen(seededMap({ partners: 40, seed: 5 }), layout)).document;
      const ids = partnersOf(start).map(({ id }) => id);
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 39 }),
          fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -300, max: 300 })),
          (which, [x, y]) => {
            const id = ids[which % ids.length] as (typeof ids)[number];
            const spot: Point = [x + 0.25, y + 0.5];
            const held = did(start, dragTo, { id, positions: { [id]: spot } }, countingIds(900));
            for (const how of ['arrange', 'settle'] as const) {
              const done = laid(held, how === 'arrange' ? { how } : { how, fresh: [] });
              expect(done.places.get(id)).toEqual(spot);
              const onIt = overlapping(done).filter((pair) => pair.includes(id));
              expect(onIt).toEqual([]);
            }
          },
        ),
        { numRuns: 12 },
      );
    });

    it('keeps to a pinned theme and center too', () => {
      const start = laid(chosen(seededMap({ partners: 40, seed: 6 }), layout)).document;
      const ids = [...allThemes(start).slice(0, 2), centerOf(start)].flatMap(
        (row) => row?.id ?? [],
      );
      const held = did(start, pin, { ids, pinned: true }, countingIds(900));
      const done = laid(held);
      const before = laid(start).places;
      for (const id of ids) expect(done.places.get(id)).toEqual(before.get(id)?.map(hundredth));
      expect(overlapping(done)).toEqual([]);
    });

    it('finds a place for one more partner and leaves the others nearly as they are', () => {
      const start = laid(chosen(seededMap({ partners: 100, seed: 7 }), layout));
      const theme = allThemes(start.document)[2]?.id ?? null;
      const ids = countingIds(90_000);
      const more = did(start.document, addPartner, { name: 'Newcomer Partners', theme }, ids);
      const fresh = [named(more, 'Newcomer Partners').id];
      const done = laid(more, { how: 'settle', fresh });
      expect(overlapping(done)).toEqual([]);
      const moved = [...moves(start.places, done.places).values()].sort((a, b) => a - b);
      expect(moved[moved.length >> 1]).toBeLessThan(8);
    });

    it.each([
      ['wide', 1.2, 3.2],
      ['tall', 0.35, 1.1],
    ])('fills a page that is %s', (page, least, most) => {
      for (const partners of [40, 100, 300]) {
        const shape = shapeOf(laid(chosen(seededMap({ partners, seed: 3 }), layout, { page })));
        expect(shape).toBeGreaterThan(least);
        expect(shape).toBeLessThan(most);
      }
    });

    it.each([
      ['nothing', ''],
      ['a center', 'Flex Friday'],
      ['no partners', 'Flex Friday\n# Mentors\n# Funding'],
      ['partners without a theme', 'Flex Friday\n---\nAcme Fab\nCity Library'],
      ['themes in themes', 'P\n# A\nOne\n## B\nTwo\nThree\n## C\n# D\n## E\nFour'],
    ])('takes a map of %s', (_, text) => {
      const done = laid(chosen(sketchOf(text), layout));
      expect(done.places.size).toBe(done.graph.nodes.length);
      expect([...done.places.values()].flat().every(Number.isFinite)).toBe(true);
      expect(overlapping(done)).toEqual([]);
    });
  },
  patience,
);

const hundredth = (value: number): number => Math.round(value * 100) / 100;
