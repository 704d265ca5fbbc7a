import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, type Change, deleting, inverted } from '../../src/domain/change';
import { renameMap } from '../../src/domain/commands/describe';
import { composed } from '../../src/domain/compose';
import { documentOf, linksOf, type MapDocument, nodeOf, rowsOf } from '../../src/domain/document';
import { problemsBrought } from '../../src/domain/integrity';
import { newMap } from '../../src/domain/newMap';
import { allThemes, outlineOf, partnersOf } from '../../src/domain/outline';
import type { RowKind } from '../../src/domain/row';
import { sceneOf } from '../../src/rendering/sceneOf';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';
import { stepArbitrary, takeStep } from '../support/steps';

const steps = fc.array(stepArbitrary, { maxLength: 40 });
const kinds: readonly RowKind[] = ['map', 'arrangement', 'node', 'link', 'contact', 'person'];

/** The same rows, of which nothing is known yet. */
const anew = (document: MapDocument): MapDocument =>
  documentOf(document.map, document.rows.values());

const listsOf = (document: MapDocument) => kinds.map((kind) => rowsOf(document, kind));

const pictureOf = (document: MapDocument) => {
  const places = new Map(rowsOf(document, 'node').map(({ id }, at) => [id, [at, -at]] as const));
  return sceneOf(document, places);
};

/** Every change of some steps, taken back and done again, with the document before and after it. */
const changesOf = (
  some: readonly Parameters<typeof takeStep>[2][],
  look: (before: MapDocument, change: Change, after: MapDocument) => void,
): void => {
  const ids = countingIds();
  let now = newMap({ template: 'blank', language: 'en', now: 0 }, ids);
  const go = (change: Change): void => {
    listsOf(now);
    const after = applied(now, change);
    look(now, change, after);
    now = after;
  };
  for (const step of some) {
    const edit = takeStep(now, ids, step);
    if (!edit.ok) continue;
    const { change } = edit.value;
    go(change);
    go(inverted(change));
    go(change);
  }
};

test('what is carried from edit to edit is what would be found in the rows, in the same order', () => {
  fc.assert(
    fc.property(steps, (some) => {
      changesOf(some, (_, __, after) => {
        const fresh = anew(after);
        expect(listsOf(after)).toEqual(listsOf(fresh));
        expect(outlineOf(after)).toEqual(outlineOf(fresh));
        expect(pictureOf(after)).toEqual(pictureOf(fresh));
      });
    }),
    { numRuns: 40 },
  );
});

test('a row that goes and comes back in one change stands last, as in the rows', () => {
  const document = mapOf('Robotics\n# Mentors\nAcme\nBeta', countingIds());
  const acme = named(document, 'Acme');
  rowsOf(document, 'node');
  const back = { ...deleting(acme), created: { [acme.id]: acme } };
  const after = applied(document, back);
  expect(rowsOf(after, 'node')).toEqual(rowsOf(anew(after), 'node'));
  expect(rowsOf(after, 'node').at(-1)).toBe(acme);
});

test('kinds that an edit does not touch keep their lists, and what was worked out of them', () => {
  const ids = countingIds();
  const before = mapOf('Robotics\n# Mentors\nAcme', ids);
  const known = [linksOf, partnersOf, allThemes, outlineOf].map((of) => of(before));
  const after = did(before, renameMap, { name: 'Ours' }, ids);
  [linksOf, partnersOf, allThemes, outlineOf].forEach((of, at) => {
    expect(of(after)).toBe(known[at]);
  });
});

const broken = (...asked: Parameters<typeof problemsBrought>): readonly string[] =>
  problemsBrought(...asked)
    .map((problem) => JSON.stringify(problem))
    .sort();

test('what an edit breaks is found by looking at its own rows as by looking at all', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (some, pick) => {
      changesOf(some, (before, change, after) => {
        expect(broken(before, after, change)).toEqual(broken(before, after));
        const nodes = rowsOf(after, 'node');
        const node = nodes[pick % nodes.length];
        if (!node || !nodeOf(after, node.id)) return;
        const torn = composed(change, deleting(node));
        const rest = applied(before, torn);
        expect(broken(before, rest, torn)).toEqual(broken(before, rest));
      });
    }),
    { numRuns: 40 },
  );
});
