import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldKey, fieldKeys, isSeenBy, maySee } from '../../src/domain/audience';
import { addActivity } from '../../src/domain/commands/activities';
import { enterLine } from '../../src/domain/commands/enterLine';
import { addUnits } from '../../src/domain/commands/units';
import { type MapDocument, nodeOf, rowOf, rowsOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { problemsOf } from '../../src/domain/integrity';
import { partnersOf } from '../../src/domain/outline';
import type { Audience, NodeRow } from '../../src/domain/row';
import { rowFrom } from '../../src/domain/schema';
import { seenBy, staysBehind } from '../../src/domain/seen';
import type { Viewer } from '../../src/domain/viewer';
import { countingIds } from '../support/ids';
import { did, mapOf } from '../support/maps';
import { secretMapArbitrary } from '../support/secrets';

const unnamed = 'A person';

const viewerArbitrary: fc.Arbitrary<Viewer> = fc.record({
  audience: fc.constantFrom<Audience>('partners', 'public'),
  unnamed: fc.constant(unnamed),
  withWished: fc.boolean(),
});

const everyone = fc.tuple(secretMapArbitrary, viewerArbitrary);

/** The texts of a map that hang on one audience. */
const textsOf = (document: MapDocument, key: FieldKey): readonly string[] => {
  const nodes = rowsOf(document, 'node');
  const texts: Readonly<Record<FieldKey, () => readonly (string | undefined)[]>> = {
    status: () => [],
    partnerKind: () => [],
    studentSeat: () => [],
    level: () => [],
    functions: () => [],
    role: () => nodes.map(({ role }) => role),
    sector: () => nodes.map(({ sector }) => sector),
    url: () => nodes.map(({ url }) => url),
    notes: () => [
      ...nodes.map(({ notes }) => notes),
      ...rowsOf(document, 'activity').map(({ notes }) => notes),
    ],
    nextContact: () => nodes.map(({ nextContact }) => nextContact),
    stage: () => rowsOf(document, 'stage').flatMap(({ id, name }) => [id, name]),
    contacts: () => rowsOf(document, 'contact').map(({ id }) => id),
    owners: () => rowsOf(document, 'owner').map(({ id }) => id),
    gives: () => items(document, 'gives'),
    gets: () => items(document, 'gets'),
    needs: () => rowsOf(document, 'need').map(({ name }) => name),
    activities: () =>
      rowsOf(document, 'activity').flatMap(({ id, name, roleOurs }) => [id, name, roleOurs]),
  };
  return texts[key]().filter((text) => text !== undefined);
};

const items = (document: MapDocument, way: 'gives' | 'gets') =>
  rowsOf(document, 'exchangeItem').flatMap((item) => (item.way === way ? [item.text] : []));

const peopleTexts = (document: MapDocument) =>
  rowsOf(document, 'person').flatMap(({ id, name, email = '', phone = '' }) => [
    id,
    name,
    email,
    phone,
  ]);

const goesUnder = (node: NodeRow): boolean => node.partnerKind === 'person' && !node.mayBeNamed;

const isLeftOut = (node: NodeRow, { audience, withWished }: Viewer): boolean =>
  audience === 'public' && Boolean(node.neverPublic || (node.status === 'wished' && !withWished));

describe('what others see of a map', () => {
  it('holds no text of a field that is not meant for them', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const seen = JSON.stringify([...seenBy(document, viewer).rows.values()]);
        const hidden = fieldKeys.filter((key) => !isSeenBy(document, viewer.audience, key));
        const texts = hidden.flatMap((key) => textsOf(document, key));
        const people =
          hidden.includes('contacts') && hidden.includes('owners') ? peopleTexts(document) : [];
        expect([...texts, ...people].filter((text) => seen.includes(text))).toEqual([]);
      }),
    );
  });

  it('holds no own field and no note on the map that is not meant for them', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const seen = JSON.stringify([...seenBy(document, viewer).rows.values()]);
        const own = rowsOf(document, 'field').filter(
          ({ audience }) => !maySee(viewer.audience, audience),
        );
        const values = own.flatMap(({ id, name }) => [
          id,
          name,
          ...rowsOf(document, 'node').map(({ fields }) => String(fields?.[id] ?? id)),
        ]);
        const notes = rowsOf(document, 'note').flatMap(({ text, audience }) =>
          maySee(viewer.audience, audience) ? [] : [text],
        );
        expect([...values, ...notes].filter((text) => seen.includes(text))).toEqual([]);
      }),
    );
  });

  it('shows what is meant for them, also where a map says otherwise than the rule', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const shown = seenBy(document, viewer);
        const seen = JSON.stringify([...shown.rows.values()]);
        for (const { id, notes, sector } of rowsOf(shown, 'node')) {
          const whole = nodeOf(document, id);
          const may = (key: FieldKey) => isSeenBy(document, viewer.audience, key);
          expect(notes).toBe(may('notes') ? whole?.notes : undefined);
          expect(sector).toBe(may('sector') ? whole?.sector : undefined);
        }
        for (const { person } of rowsOf(shown, 'contact'))
          expect(seen).toContain(rowOf(document, 'person', person)?.email);
      }),
    );
  });

  it('names a person by what they do, unless they may be named', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const shown = seenBy(document, viewer);
        const seen = JSON.stringify([...shown.rows.values()]);
        for (const node of partnersOf(document).filter(goesUnder)) {
          expect(seen).not.toContain(node.name);
          const role = isSeenBy(document, viewer.audience, 'role') && node.role;
          const there = nodeOf(shown, node.id);
          if (there) expect(there.name).toBe(role || unnamed);
        }
        for (const node of partnersOf(document).filter((one) => !goesUnder(one)))
          if (!isLeftOut(node, viewer)) expect(nodeOf(shown, node.id)?.name).toBe(node.name);
      }),
    );
  });

  it('leaves partners that are wished or never public out of a public copy, with all that hangs on them', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const seen = JSON.stringify([...seenBy(document, viewer).rows.values()]);
        const out = partnersOf(document).filter((node) => isLeftOut(node, viewer));
        for (const { id, name } of out) {
          expect(seen).not.toContain(id);
          expect(seen).not.toContain(name);
        }
        const gone = new Set<string>(out.map(({ id }) => id));
        for (const item of rowsOf(document, 'exchangeItem'))
          if (gone.has(item.partner)) expect(seen).not.toContain(item.text);
        for (const { name = '', partners = {} } of rowsOf(document, 'activity'))
          if (Object.keys(partners).every((id) => gone.has(id))) expect(seen).not.toContain(name);
      }),
    );
  });

  it('is sound, and every row of it passes the schema', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        expect(problemsOf(document)).toEqual([]);
        const shown = seenBy(document, viewer);
        expect(problemsOf(shown)).toEqual([]);
        for (const row of shown.rows.values()) expect(rowFrom(row).ok).toBe(true);
      }),
    );
  });

  it('refers to nothing that is not in it', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const shown = seenBy(document, viewer);
        const ids = JSON.stringify([...shown.rows.values()]).match(/[a-zA-Z]+_[0-9A-Za-z]{22}/gu);
        expect((ids ?? []).filter((id) => !shown.rows.has(id as Id))).toEqual([]);
      }),
    );
  });

  it('never holds what this version does not know', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const seen = JSON.stringify([...seenBy(document, viewer).rows.values()]);
        expect(seen).not.toMatch(/‹unknown›|later|‹source/u);
      }),
    );
  });

  it('is the whole map, the very same, for who may see all', () => {
    fc.assert(
      fc.property(secretMapArbitrary, (document) => {
        expect(seenBy(document, { audience: 'mine', unnamed })).toBe(document);
      }),
    );
  });

  it('counts what stays behind', () => {
    fc.assert(
      fc.property(everyone, ([document, viewer]) => {
        const { partners } = staysBehind(document, viewer);
        expect(partners).toBe(
          partnersOf(document).filter((node) => isLeftOut(node, viewer)).length,
        );
      }),
    );
  });
});

describe('texts that others may see', () => {
  const ids = countingIds();
  const map = did(
    did(
      mapOf('P\n# Mentors\nAcme', ids),
      enterLine,
      {
        text: 'Beta / Maria Lopez gives: talks by maria  lopez',
        theme: null,
        asks: 'partner',
      },
      ids,
    ),
    addActivity,
    { activityKind: 'coDesign', name: 'Bench with Maria Lopez', state: 'idea' },
    ids,
  );

  it('AUDIENCE do not say who a contact is; circles keep their names', () => {
    const seen = seenBy(map, { audience: 'partners', unnamed });
    expect(JSON.stringify([...seen.rows.values()])).not.toMatch(/maria\s+lopez/i);
    expect(rowsOf(seen, 'activity')[0]?.name).toBe('Bench with A person');
    expect(rowsOf(seen, 'exchangeItem')[0]?.text).toBe('talks by A person');
    expect(partnersOf(seen).map(({ name }) => name)).toEqual(['Acme', 'Beta']);
  });

  it('AUDIENCE name programs and sites only where their numbers are asked for, and then nobody in them', () => {
    const partner = partnersOf(map)[0]?.id ?? map.map;
    const names = ['East', 'Club of Maria Lopez'];
    const sites = did(map, addUnits, { partner, names }, ids);
    const unitsFor = (withUnits: boolean) =>
      rowsOf(seenBy(sites, { audience: 'partners', unnamed, withUnits }), 'unit');
    expect(unitsFor(false)).toEqual([]);
    expect(unitsFor(true).map(({ name }) => name)).toEqual(['East', 'Club of A person']);
  });
});
