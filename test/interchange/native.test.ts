import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { connect } from '../../src/domain/commands/connect';
import { renameNode } from '../../src/domain/commands/describe';
import { arrangementOf, documentOf, type MapDocument } from '../../src/domain/document';
import type { MapCopy } from '../../src/domain/mapCopy';
import { partnersOf } from '../../src/domain/outline';
import { sameRow } from '../../src/domain/path';
import type { Row } from '../../src/domain/row';
import { limits } from '../../src/interchange/limits';
import { digest } from '../../src/interchange/native/digest';
import type { NativeFile } from '../../src/interchange/native/nativeFile';
import { replaceChange } from '../../src/interchange/native/opening';
import { readNative } from '../../src/interchange/native/readNative';
import { sha256 } from '../../src/interchange/native/sha256';
import { writeNative } from '../../src/interchange/native/writeNative';
import { anyText, copyArbitrary, copyFrom } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const options = { exportedAt: Date.UTC(2026, 10, 21, 14, 2), appVersion: '0.1.0' };
const written = (copy: MapCopy, exportedAt = options.exportedAt): Promise<string> =>
  writeNative(copy, { ...options, exportedAt });
const mapTextOf = (text: string): string =>
  /^"map":([\s\S]*)\n\}\n$/m.exec(text)?.[1] ?? 'no map part';

const opened = async (text: string): Promise<NativeFile> => {
  const read = await readNative(text);
  if (!read.ok) throw new Error(`refused: ${read.error.reason}`);
  return read.value;
};
const reasonFor = async (text: string): Promise<string> => {
  const read = await readNative(text);
  return read.ok ? 'taken' : read.error.reason;
};

const ids = countingIds(500);
const small = (): MapDocument =>
  mapOf('Flex Friday\n# Mentors\nAcme Fab\nBeta ~wished', countingIds());

/** A small map's file, changed as JSON by hand. */
// biome-ignore lint/suspicious/noExplicitAny: tests break files in every way
const altered = async (alter: (file: any) => void): Promise<string> => {
  const file = JSON.parse(await written(copyFrom(small())));
  alter(file);
  return JSON.stringify(file);
};

const sameDocument = (a: MapDocument, b: MapDocument): boolean =>
  a.map === b.map &&
  a.rows.size === b.rows.size &&
  [...a.rows].every(([id, row]) => sameRow(row, b.rows.get(id) as Row));

describe('a map in a file', () => {
  it('reading what was written gives the same rows, stamps and knowledge, for any map', () =>
    fc.assert(
      fc.asyncProperty(copyArbitrary, async (copy) => {
        const file = await opened(await written(copy));
        const rows = (one: MapCopy) => new Map(one.rows.map((entry) => [entry.row.id, entry]));
        expect(rows(file.copy)).toEqual(rows(copy));
        expect(file.copy.knows).toEqual(copy.knows);
        const document = documentOf(
          file.document.map,
          copy.rows.map(({ row }) => row),
        );
        expect(sameDocument(file.document, document)).toBe(true);
        expect(file.notices).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  it('the map part comes back byte for byte when the file is written again, later', () =>
    fc.assert(
      fc.asyncProperty(copyArbitrary, async (copy) => {
        const text = await written(copy);
        const shuffled = { ...copy, rows: [...copy.rows].reverse() };
        const again = await written((await opened(text)).copy, options.exportedAt + 9e8);
        expect(mapTextOf(again)).toBe(mapTextOf(text));
        expect(mapTextOf(await written(shuffled))).toBe(mapTextOf(text));
      }),
      { numRuns: 60 },
    ));

  it('the head says what it is, when and by whom, and the sha-256 is of the map part as it stands', async () => {
    const text = await written(copyFrom(small()));
    const file = JSON.parse(text);
    expect(file).toMatchObject({
      format: 'commonwheel',
      version: 3,
      minReader: 1,
      exportedAt: '2026-11-21T14:02:00.000Z',
      appVersion: '0.1.0',
    });
    expect(file.sha256).toBe(createHash('sha256').update(mapTextOf(text)).digest('hex'));
  });

  it('every circle that has a place carries x, y and r, also on a map of 10,000', async () => {
    const document = mapOf('Project', countingIds());
    const rows = new Map(document.rows);
    const positions: Record<string, [number, number]> = {};
    for (let at = 0; at < 10_000; at++) {
      const id = ids.next('node');
      rows.set(id, { id, kind: 'node', type: 'partner', name: `P${at}`, order: '1' });
      positions[id] = [at, -at];
    }
    const arrangement = [...rows.values()].find((row) => row.kind === 'arrangement');
    if (arrangement?.kind === 'arrangement')
      rows.set(arrangement.id, { ...arrangement, positions });
    const text = await written(copyFrom({ ...document, rows }));
    const { circles } = JSON.parse(text) as { circles: { x: number; y: number; r: number }[] };
    expect(circles).toHaveLength(10_000);
    expect(circles.every(({ x, y, r }) => x === -y && r > 0)).toBe(true);
    expect(partnersOf((await opened(text)).document)).toHaveLength(10_000);
  });

  it('deleted rows travel with their stamps', async () => {
    const copy = copyFrom(small());
    const [gone, ...rows] = [...copy.rows].sort((a) => (a.row.kind === 'node' ? -1 : 1));
    if (!gone) throw new Error('the map is empty');
    const removed = [{ ...gone, deleted: gone.created }];
    const file = await opened(await written({ ...copy, rows, removed }));
    expect(file.copy.removed).toEqual(removed);
    expect(file.document.rows.has(gone.row.id)).toBe(false);
  });

  it('what a newer version wrote and this one does not know is kept and written back', async () => {
    const text = await altered((file) => {
      file.version = 7;
      file.mood = { calm: [1, { deep: true }] };
      file.map.seasons = ['fall'];
      file.map.rows.push({
        row: { id: `slide_${'7'.repeat(22)}`, kind: 'slide', title: 'One' },
        created: 'x',
      });
      file.map.rows.find((entry: { row: Row }) => entry.row.kind === 'node').row.mentor = {
        is: 'new',
      };
    });
    const again = await written((await opened(text)).copy);
    const [before, after] = [JSON.parse(text), JSON.parse(again)];
    const sorted = (rows: { row: { id: string } }[]) =>
      [...rows].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
    expect(after.mood).toEqual(before.mood);
    expect(after.map.seasons).toEqual(['fall']);
    expect(sorted(after.map.rows)).toEqual(sorted(before.map.rows));
    expect(mapTextOf(await written((await opened(again)).copy))).toBe(mapTextOf(again));
  });
});

describe('a file that is damaged or foreign', () => {
  it('is refused with its reason', async () => {
    expect(await reasonFor(' \n')).toBe('empty');
    expect(await reasonFor((await written(copyFrom(small()))).slice(0, -40))).toBe('notJson');
    expect(await reasonFor('[1]')).toBe('notOurs');
    expect(await reasonFor('{"elements":[]}')).toBe('notOurs');
    expect(await reasonFor(await altered((file) => delete file.map))).toBe('brokenMap');
    expect(await reasonFor(await altered((file) => (file.map.rows = {})))).toBe('brokenMap');
    expect(await reasonFor(await altered((file) => (file.map.knows = { a: 'b' })))).toBe(
      'brokenMap',
    );
    const noMap = (file: { map: { rows: { row: Row }[] } }) => {
      file.map.rows = file.map.rows.filter(({ row }) => row.kind !== 'map');
    };
    expect(await reasonFor(await altered(noMap))).toBe('brokenMap');
    expect(await reasonFor(await altered((file) => (file.version = 'one')))).toBe('notOurs');
  });

  it('keys that reach into the language and endless nesting are refused', async () => {
    const text = await written(copyFrom(small()));
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(
        await readNative(text.replace('"appVersion"', `"${key}":{"x":1},"appVersion"`)),
      ).toEqual({
        ok: false,
        error: { reason: 'forbiddenKey', values: { key } },
      });
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await reasonFor(text.replace('"appVersion"', `"deep":${deep},"appVersion"`))).toBe(
      'tooDeep',
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('one that needs a newer reader is refused with the version that wrote it', async () => {
    const text = await altered((file) =>
      Object.assign(file, { version: 9, minReader: 9, appVersion: '4.2' }),
    );
    expect(await readNative(text)).toEqual({
      ok: false,
      error: { reason: 'newer', values: { version: '4.2' } },
    });
  });

  it('one from before versions were numbered is brought up to date', async () => {
    const document = did(
      small(),
      connect,
      { from: named(small(), 'Acme Fab').id, to: named(small(), 'Beta').id },
      ids,
    );
    const text = JSON.parse(await written(copyFrom(document)));
    delete text.version;
    delete text.minReader;
    const link = text.map.rows.find((entry: { row: Row }) => entry.row.kind === 'link').row;
    delete link.direction;
    delete link.layer;
    const file = await opened(JSON.stringify(text));
    expect(file.document.rows.get(link.id)).toMatchObject({ direction: 'none', layer: 'actual' });
  });

  it('changed outside: it opens and says so; another order of keys or spaces is no change', async () => {
    const renamed = await altered((file) => {
      file.map.rows.find((entry: { row: Row }) => entry.row.kind === 'node').row.name = 'Other';
    });
    expect((await opened(renamed)).notices).toEqual([{ reason: 'changedOutside' }]);
    const text = await altered(() => undefined);
    expect((await opened(JSON.stringify(JSON.parse(text), null, 4))).notices).toEqual([]);
  });

  it('broken rows are set aside with their place; the rest opens', async () => {
    const text = await altered((file) => {
      file.map.rows.push({ row: { id: 'nonsense', kind: 'node' }, created: '', stamps: {} }, 17);
      file.map.rows.push(file.map.rows[0]);
    });
    const file = await opened(text);
    const count = small().rows.size;
    expect(file.document.rows.size).toBe(count);
    expect(file.notices.slice(1)).toEqual([
      { reason: 'setAside', values: { row: count + 1, path: 'id', reason: 'notAnId' } },
      { reason: 'setAside', values: { row: count + 2, path: '', reason: 'notAnObject' } },
      { reason: 'setAside', values: { row: count + 3, path: 'id', reason: 'twice' } },
    ]);
  });

  it('loose ends are kept and listed', async () => {
    const theme = named(small(), 'Mentors').id;
    const text = await altered((file) => {
      file.map.rows = file.map.rows.filter((entry: { row: Row }) => entry.row.id !== theme);
    });
    const loose = (await opened(text)).notices.filter(({ reason }) => reason === 'looseEnd');
    expect(loose.map(({ values }) => values?.to)).toEqual([theme, theme]);
  });

  it('a second center is kept and counted; a lost arrangement is made anew, the same everywhere', async () => {
    const text = await altered((file) => {
      const [center] = file.map.rows.filter(
        (entry: { row: { type?: string } }) => entry.row.type === 'center',
      );
      file.map.rows = file.map.rows.filter(
        (entry: { row: Row }) => entry.row.kind !== 'arrangement',
      );
      file.map.rows.push({ ...center, row: { ...center.row, id: ids.next('node') } });
    });
    const file = await opened(text);
    expect(file.notices).toEqual([
      { reason: 'changedOutside' },
      { reason: 'unsound', values: { count: 1 } },
    ]);
    const arrangement = arrangementOf(file.document);
    expect(arrangement?.id.slice(-22)).toBe(file.document.map.slice(-22));
    expect(sameDocument((await opened(text)).document, file.document)).toBe(true);
  });

  it('more partners than fit are refused with the count', async () => {
    const text = await altered((file) => {
      const { created } = file.map.rows[0];
      for (let at = 0; at <= limits.partners; at++)
        file.map.rows.push({
          row: { id: ids.next('node'), kind: 'node', type: 'partner', name: 'P', order: '1' },
          created,
          stamps: {},
        });
    });
    expect(await reasonFor(text)).toBe('tooManyPartners');
  });

  it('garbage never throws', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.json()), async (text) => {
        expect((await readNative(text)).ok).toBe(false);
      }),
    ));

  it('a sound file with random damage is taken or refused, never an error', async () => {
    const text = await written(copyFrom(small()));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(20), anyText, async (at, length, insert) => {
        const read = await readNative(text.slice(0, at) + insert + text.slice(at + length));
        expect(read.ok ? read.value.document.rows.size > 0 : read.error.reason.length > 0).toBe(
          true,
        );
      }),
    );
  });
});

describe('opening a file', () => {
  it('replace: one change that makes the map what the file says, and one undo', async () => {
    const file = await opened(await written(copyFrom(small())));
    const now = did(small(), renameNode, { id: named(small(), 'Acme Fab').id, name: 'Acme' }, ids);
    const edit = replaceChange(now, file, 'flex.commonwheel.json');
    const after = applied(now, edit.change);
    expect(sameDocument(after, file.document)).toBe(true);
    expect(sameDocument(applied(after, inverted(edit.change)), now)).toBe(true);
    expect(edit.label).toEqual({
      key: 'history.replace',
      values: { file: 'flex.commonwheel.json' },
    });
  });
});

describe('sha-256', () => {
  it('the plain one agrees with the known answers', () => {
    const of = (text: string) => sha256(new TextEncoder().encode(text));
    expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('the plain one and the browser’s agree on any bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect(sha256(new TextEncoder().encode(text))).toBe(await digest(text));
      }),
    ));
});
