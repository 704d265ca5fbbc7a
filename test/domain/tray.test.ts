import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { makeThemeOf, putInto } from '../../src/domain/commands/tray';
import type { MapDocument } from '../../src/domain/document';
import type { Command } from '../../src/domain/edit';
import { problemsOf } from '../../src/domain/integrity';
import { allThemes, outlineOf, partnersOf } from '../../src/domain/outline';
import { countingIds, idOf } from '../support/ids';
import { did, named } from '../support/maps';
import { sketchOf } from '../support/sketch';
import { afterSteps, stepArbitrary } from '../support/steps';

const names = (count: number) => Array.from({ length: count }, (_, at) => `Partner ${at + 1}`);

const sketch = (text: string) => {
  const ids = countingIds();
  return { document: sketchOf(text, ids), ids };
};

const unsorted = (document: MapDocument) => outlineOf(document).unsorted.map(({ name }) => name);

const refusedWith = <Args>(document: MapDocument, command: Command<Args>, args: Args) => {
  const result = command(document, args, countingIds(500));
  return result.ok ? null : result.error.reason;
};

describe('a theme made of what is not sorted yet', () => {
  it('25 entries become three themes, one edit each, and undo brings back the very same map', () => {
    const { document, ids } = sketch(`Flex Friday\n---\n${names(25).join('\n')}`);
    let now = document;
    for (const [name, from, to] of [
      ['Makers', 0, 10],
      ['Speakers', 10, 18],
      ['Funders', 18, 25],
    ] as const) {
      const chosen = names(25).slice(from, to);
      const edit = makeThemeOf(now, { name, ids: chosen.map((one) => named(now, one).id) }, ids);
      if (!edit.ok) throw new Error(edit.error.reason);
      const after = applied(now, edit.value.change);
      expect(applied(after, inverted(edit.value.change)).rows).toEqual(now.rows);
      now = after;
    }
    expect(unsorted(now)).toEqual([]);
    expect(
      outlineOf(now).themes.map(({ theme, partners }) => [theme.name, partners.length]),
    ).toEqual([
      ['Makers', 10],
      ['Speakers', 8],
      ['Funders', 7],
    ]);
    expect(problemsOf(now)).toEqual([]);
  });

  it('has the next free color and is what the screen looks at next', () => {
    const { document, ids } = sketch('Flex Friday\n# Mentors\n---\nAcme Fab');
    const edit = makeThemeOf(
      document,
      { name: '  New   room ', ids: [named(document, 'Acme Fab').id] },
      ids,
    );
    if (!edit.ok) throw new Error(edit.error.reason);
    const theme = named(applied(document, edit.value.change), 'New room');
    expect([theme.color, edit.value.focus]).toEqual([1, theme.id]);
    expect(edit.value.label).toEqual({
      key: 'history.makeThemeOf',
      values: { name: 'Acme Fab', count: 1, theme: 'New room' },
    });
  });

  it('a name that is there already makes no second theme: they go into the first', () => {
    const { document, ids } = sketch('Flex Friday\n# Mentors\n---\nAcme Fab');
    const args = { name: 'MENTORS ', ids: [named(document, 'Acme Fab').id] };
    const after = did(document, makeThemeOf, args, ids);
    expect(allThemes(after)).toHaveLength(1);
    expect(unsorted(after)).toEqual([]);
  });

  it('says why not: nothing chosen, no name, no partner, gone', () => {
    const { document } = sketch('Flex Friday\n# Mentors\n---\nAcme Fab');
    const acme = named(document, 'Acme Fab').id;
    expect(refusedWith(document, makeThemeOf, { name: 'New', ids: [] })).toBe('nothingSelected');
    expect(refusedWith(document, makeThemeOf, { name: '  ', ids: [acme] })).toBe('nameEmpty');
    const center = named(document, 'Flex Friday').id;
    expect(refusedWith(document, makeThemeOf, { name: 'New', ids: [center] })).toBe('notAPartner');
    const gone = { name: 'New', ids: [idOf('node', 999)] };
    expect(refusedWith(document, makeThemeOf, gone)).toBe('notThere');
  });
});

describe('putting into a theme', () => {
  it('takes all of them along at once and leaves the themes they have', () => {
    const { document, ids } = sketch('Flex Friday\n# Mentors\nBeta\n# Makers\n---\nAcme Fab');
    const makers = named(document, 'Makers').id;
    const chosen = [named(document, 'Acme Fab').id, named(document, 'Beta').id];
    const after = did(document, putInto, { theme: makers, ids: chosen }, ids);
    expect(Object.keys(named(after, 'Beta').themes ?? {})).toHaveLength(2);
    expect(Object.keys(named(after, 'Acme Fab').themes ?? {})).toEqual([makers]);
  });

  it('says why not', () => {
    const { document } = sketch('Flex Friday\n# Mentors\n---\nAcme Fab');
    const acme = named(document, 'Acme Fab').id;
    const theme = named(document, 'Mentors').id;
    expect(refusedWith(document, putInto, { theme: acme, ids: [acme] })).toBe('notATheme');
    expect(refusedWith(document, putInto, { theme: idOf('node', 999), ids: [acme] })).toBe(
      'notThere',
    );
    expect(refusedWith(document, putInto, { theme, ids: [] })).toBe('nothingSelected');
  });

  it('on any map, any partners: sound afterwards, and undo is exact', () => {
    fc.assert(
      fc.property(
        fc.array(stepArbitrary, { maxLength: 25 }),
        fc.nat({ max: 30 }),
        fc.boolean(),
        (steps, some, makes) => {
          const ids = countingIds();
          const document = afterSteps(sketchOf('Center\n# One\n---\nA\nB', ids), ids, steps);
          const chosen = partnersOf(document)
            .filter((_, at) => (some >> (at % 5)) % 2 === 1)
            .map(({ id }) => id);
          const theme = allThemes(document)[0]?.id ?? 'node_none';
          const edit = makes
            ? makeThemeOf(document, { name: 'Of these', ids: chosen }, ids)
            : putInto(document, { theme, ids: chosen }, ids);
          if (!edit.ok) return;
          const after = applied(document, edit.value.change);
          expect(problemsOf(after)).toEqual(problemsOf(document));
          expect(applied(after, inverted(edit.value.change)).rows).toEqual(document.rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
