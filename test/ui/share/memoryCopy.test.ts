import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renameNode } from '../../../src/domain/commands/describe';
import { removeNodes } from '../../../src/domain/commands/remove';
import { documentOf, type MapDocument } from '../../../src/domain/document';
import type { MapCopy } from '../../../src/domain/mapCopy';
import { highestOf } from '../../../src/domain/stamp';
import { memoryCopy } from '../../../src/ui/share/memoryCopy';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';
import { rowsIn } from '../../support/openStore';
import { afterSteps, stepArbitrary } from '../../support/steps';

const old = '00000000a-0000-device';
const stamping = { now: 5_000, writer: 'window' };

const storedOf = (document: MapDocument): MapCopy => ({
  rows: [...document.rows.values()].map((row) => ({ row, created: old, stamps: {} })),
  knows: { device: old },
});

const rowsOfCopy = (map: MapDocument['map'], copy: MapCopy) =>
  rowsIn(
    documentOf(
      map,
      copy.rows.map(({ row }) => row),
    ),
  );

const ids = countingIds();
const document = mapOf('Flex Friday\n# Mentors\nAcme Fab\nCounty Health', ids);
const acme = named(document, 'Acme Fab');

describe('A copy of what is in memory', () => {
  it('is storage’s own copy when storage has everything', () => {
    const stored = storedOf(document);
    expect(memoryCopy(document, stored, stamping)).toBe(stored);
  });

  it('keeps known stamps and stamps only the fields that storage has not seen', () => {
    const renamed = did(document, renameNode, { id: acme.id, name: 'Acme' }, ids);
    const copy = memoryCopy(renamed, storedOf(document), stamping);
    const entry = copy.rows.find(({ row }) => row.id === acme.id);
    expect(entry?.created).toBe(old);
    expect(Object.keys(entry?.stamps ?? {})).toEqual(['name']);
    expect(entry?.stamps.name).toBe(copy.knows.device);
    expect(copy.rows.filter(({ stamps }) => Object.keys(stamps).length > 0)).toHaveLength(1);
  });

  it('carries what was deleted in memory as deleted, so that a merge can tell', () => {
    const fewer = did(document, removeNodes, { ids: [acme.id] }, ids);
    const copy = memoryCopy(fewer, storedOf(document), stamping);
    expect(copy.removed?.map(({ row }) => row.id)).toEqual([acme.id]);
    expect(copy.removed?.[0]?.deleted).toBe(highestOf(copy.knows));
  });

  it('brings back what storage counts as deleted when it is there again', () => {
    const fewer = did(document, removeNodes, { ids: [acme.id] }, ids);
    const stored = memoryCopy(fewer, storedOf(document), stamping);
    const copy = memoryCopy(document, stored, { ...stamping, now: 6_000 });
    const entry = copy.rows.find(({ row }) => row.id === acme.id);
    expect(copy.removed).toEqual([]);
    expect(entry).not.toHaveProperty('deleted');
    expect(entry?.stamps.deleted).toBe(highestOf(copy.knows));
  });

  it('T14 is whole when storage holds nothing', () => {
    const copy = memoryCopy(document, null, stamping);
    expect(rowsOfCopy(document.map, copy)).toEqual(rowsIn(document));
    expect(Object.keys(copy.knows)).toEqual(['window']);
  });

  it('T4 holds exactly the rows in memory, and no stamp above what it knows', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 20 }), (steps) => {
        const after = afterSteps(document, countingIds(500), steps);
        const copy = memoryCopy(after, storedOf(document), stamping);
        const stamps = copy.rows.flatMap((one) => [one.created, ...Object.values(one.stamps)]);
        expect(rowsOfCopy(document.map, copy)).toEqual(rowsIn(after));
        expect(stamps.every((stamp) => stamp <= (highestOf(copy.knows) ?? ''))).toBe(true);
      }),
    );
  });
});
