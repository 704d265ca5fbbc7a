import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnersOf, themesOf } from '../../../src/domain/outline';
import { allItems, inSight, itemsOf } from '../../../src/ui/outline/items';
import { stopIn } from '../../../src/ui/outline/stop';
import { sketchOf } from '../../support/sketch';

const lines = fc.array(fc.constantFrom('# T', '## S', 'P', 'Q ~warm'), { maxLength: 25 });

const documents = lines.map((all) =>
  sketchOf(['Center', ...all.map((line, at) => line.replace(/[TSPQ]/, `$&${at}`))].join('\n')),
);

describe('the items of the tree', () => {
  it('hold every partner once under each of its themes, or once as not sorted yet', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const items = allItems(itemsOf(document));
        for (const partner of partnersOf(document)) {
          const its = items.filter(({ node }) => node?.id === partner.id);
          expect(its).toHaveLength(Math.max(1, themesOf(document, partner).length));
        }
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      }),
    );
  });

  it('count their neighbors: places run from 1 to the size', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const items = allItems(itemsOf(document));
        for (const item of items) {
          const beside = items.filter(({ above }) => above === item.above);
          expect(beside.map(({ place }) => place)).toEqual(beside.map((_, at) => at + 1));
          expect(item.size).toBe(beside.length);
        }
      }),
    );
  });

  it('always have a tab stop when there is any item in sight', () => {
    fc.assert(
      fc.property(documents, fc.nat(40), (document, row) => {
        const roots = itemsOf(document);
        const shown = inSight(roots, new Set(roots.map(({ key }) => key)));
        const stop = stopIn(shown, { key: 'gone', focus: null, row });
        expect(stop && shown.includes(stop)).toBe(true);
      }),
    );
  });
});
