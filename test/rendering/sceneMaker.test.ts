import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { addPartner } from '../../src/domain/commands/addNodes';
import { connect } from '../../src/domain/commands/connect';
import { renameNode, setNotes } from '../../src/domain/commands/describe';
import { documentOf, type MapDocument, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import type { Point } from '../../src/domain/row';
import { inTurn } from '../../src/rendering/inTurn';
import type { PlaceOf } from '../../src/rendering/sceneHolding';
import { type SceneOptions, sceneMaker, sceneOf } from '../../src/rendering/sceneOf';
import { fortyIn } from '../support/exampleMaps';
import { countingIds } from '../support/ids';
import { looking } from '../support/lookMap';
import { did, mapOf, named } from '../support/maps';
import { ringPlaces } from '../support/places';
import { stepArbitrary, takeStep } from '../support/steps';

/** The same rows, of which nothing is known yet. */
const anew = (document: MapDocument): MapDocument =>
  documentOf(document.map, document.rows.values());

/** A place for each circle that stays its own; every ninth has none. */
const steady: PlaceOf = {
  get: (id: Id): Point | undefined => {
    let sum = 1;
    for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
    return sum % 9 === 0 ? undefined : [sum % 797, sum % 601];
  },
};

const headingWords = (heading: { readonly is: string }, count: number) => `${heading.is} ${count}`;

/** What may change beside the rows: what is shown, how it is looked at, and in which language. */
const glanceArbitrary = fc.record({
  places: fc.constantFrom('steady', 'ring'),
  colorBy: fc.constantFrom(undefined, undefined, 'status'),
  sizeBy: fc.constantFrom(undefined, undefined, 'connections'),
  fades: fc.constantFrom(0, 0, 3),
  language: fc.constantFrom('', 'es '),
});

const optionsFor = ({ fades, language }: { fades: number; language: string }): SceneOptions => ({
  headingWords,
  linkWords: (type) => language + type,
  ...(fades && { faded: (id) => id.charCodeAt(id.length - 1) % fades === 0 }),
});

const start = () =>
  mapOf(
    'Robotics\n# Mentors\nAcme\nBeta\nGamma\n## Coaches\nDelta\n# Rooms\nEcho\nFox\n# Money\nGolf',
    countingIds(),
  );

describe('the pictures of a map one after the other', () => {
  test('are what each would be on its own, whatever is done to the map between them', () => {
    const steps = fc.array(fc.tuple(stepArbitrary, glanceArbitrary), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (some) => {
        const [ids, make] = [countingIds(500), sceneMaker()];
        let now = start();
        for (const [step, { colorBy, sizeBy, ...glance }] of some) {
          const edit = takeStep(now, ids, step);
          const changes = edit.ok ? [edit.value.change, inverted(edit.value.change)] : [];
          for (const change of [...changes, ...changes.slice(0, 1)]) {
            now = applied(now, change);
            const seen = looking(now, { ...(colorBy && { colorBy }), ...(sizeBy && { sizeBy }) });
            const places = glance.places === 'ring' ? ringPlaces(seen) : steady;
            const options = optionsFor(glance);
            const [kept, fresh] = [
              make(seen, places, options),
              sceneOf(anew(seen), places, options),
            ];
            expect(kept).toEqual(fresh);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('share every circle and line that an edit leaves alone', () => {
    const [ids, make] = [countingIds(500), sceneMaker()];
    const before = fortyIn(4);
    const places = ringPlaces(before);
    const first = make(before, places);
    const some = rowsOf(before, 'node').filter(({ type }) => type === 'partner');
    const renamed = did(before, renameNode, { id: some[0]?.id as Id, name: 'Other' }, ids);
    const second = make(renamed, places);
    expect(second.circles.filter((circle) => !first.circles.includes(circle))).toHaveLength(1);
    expect(second.lines.filter((line) => !first.lines.includes(line))).toHaveLength(1);
  });

  it('are one and the same when an edit has nothing to do with the picture', () => {
    const [ids, make] = [countingIds(500), sceneMaker()];
    const before = start();
    const { id } = named(before, 'Acme');
    const noted = did(before, setNotes, { id, notes: 'Called on Monday' }, ids);
    expect(make(noted, steady)).toBe(make(before, steady));
  });

  it('take over connections as well', () => {
    const [ids, make] = [countingIds(500), sceneMaker()];
    const bare = start();
    const [from, to] = ['Acme', 'Golf'].map((name) => named(bare, name).id) as [Id, Id];
    const before = did(bare, connect, { from, to }, ids);
    const after = did(before, addPartner, { name: 'Hotel', theme: null }, ids);
    const linkOf = (document: MapDocument) =>
      make(document, ringPlaces(before)).lines.find(({ kind }) => kind === 'link');
    expect(linkOf(before)).toBeDefined();
    expect(linkOf(after)).toBe(linkOf(before));
  });
});

test('what is asked for in any order is found where it stands', () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
  fc.assert(
    fc.property(list, fc.infiniteStream(fc.nat()), (keys, picks) => {
      const asked = [...keys, 'none'].sort(() => ((picks.next().value ?? 0) % 2 ? 1 : -1));
      const find = inTurn(
        keys.length,
        (at, key) => keys[at] === key,
        (at) => keys[at] ?? '',
      );
      const sought = asked.map((key) => [key, find(key)] as const);
      for (const [key, at] of sought) if (at >= 0) expect(keys[at]).toBe(key);
      const missed = sought.filter(([key, at]) => at < 0 && keys.includes(key));
      expect(missed.length).toBeLessThanOrEqual(4);
    }),
  );
});
