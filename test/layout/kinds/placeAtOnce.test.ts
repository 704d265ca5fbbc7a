import { expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { allThemes } from '../../../src/domain/outline';
import { placeAtOnce } from '../../../src/layout/kinds/placeAtOnce';
import { at } from '../../support/exampleMaps';
import { countingIds } from '../../support/ids';
import { chosen, graphIn, laid, overlapping } from '../../support/layouts';
import { did, named } from '../../support/maps';
import { seededMap } from '../../support/seededMap';

const start = () => laid(chosen(seededMap({ partners: 40, seed: 3 }), 'clusters'));

const withOne = () => {
  const { document } = start();
  const theme = allThemes(document)[0]?.id ?? null;
  const more = did(document, addPartner, { name: 'New', theme }, countingIds(90_000));
  return { more, theme, id: named(more, 'New').id };
};

it('stands a new partner in its big circle at once and moves nobody', () => {
  const { more, theme, id } = withOne();
  const graph = graphIn(more);
  const places = placeAtOnce(graph, []);
  expect([...places.keys()]).toEqual([id]);
  const done = at(more, places);
  const [x = 0, y = 0] = places.get(id) ?? [];
  const home = graph.nodes.find((node) => node.id === theme);
  expect(Math.hypot(x - (home?.at?.[0] ?? 0), y - (home?.at?.[1] ?? 0))).toBeLessThan(
    home?.radius ?? 0,
  );
  const all = new Map(graphIn(done).nodes.map((node) => [node.id, node.at ?? ([0, 0] as const)]));
  const onIt = overlapping({ document: done, graph: graphIn(done), places: all });
  expect(onIt.filter((pair) => pair.includes(id))).toEqual([]);
});

it('stands it where somebody pointed', () => {
  const { more, id } = withOne();
  const [x = 0, y = 0] = placeAtOnce(graphIn(more), [{ id, at: [2000, 2000] }]).get(id) ?? [];
  expect(Math.hypot(x - 2000, y - 2000)).toBeLessThan(1);
});
