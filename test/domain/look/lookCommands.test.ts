import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeField } from '../../../src/domain/commands/fields';
import { colorPartnersBy, sizePartnersBy } from '../../../src/domain/commands/look';
import { mapRow, rowsOf } from '../../../src/domain/document';
import { coloringOf } from '../../../src/domain/look/coloring';
import { colorByOf, colorKeys, sizeByOf, sizeKeys } from '../../../src/domain/look/lookFields';
import { reissued } from '../../../src/domain/reissue';
import { seenBy } from '../../../src/domain/seen';
import { mapPartOf } from '../../../src/interchange/native/mapPart';
import { readNative } from '../../../src/interchange/native/readNative';
import { writeNative } from '../../../src/interchange/native/writeNative';
import { copyFrom } from '../../support/arbitraries';
import { countingIds } from '../../support/ids';
import { filled, looking, ownId, withOwn } from '../../support/lookMap';
import { storeOver } from '../../support/openStore';
import { secretMapArbitrary } from '../../support/secrets';
import { sketchOf } from '../../support/sketch';

const map = () =>
  withOwn(sketchOf('X\n# T\nA\nB'), { type: 'number', name: 'Secret score' }, { A: 4711 });
const ids = countingIds(500);

describe('saying what colors and sizes show', () => {
  it('is one edit and one undo, and says no name of a field in its label', () => {
    const { store } = storeOver(map(), ids);
    const before = mapRow(store.state.getState().document);
    expect(store.run(colorPartnersBy, { by: ownId })).toMatchObject({ ok: true });
    expect(store.run(sizePartnersBy, { by: ownId })).toMatchObject({ ok: true });
    const document = () => store.state.getState().document;
    expect([colorByOf(document()), sizeByOf(document())]).toEqual([ownId, ownId]);
    expect(JSON.stringify(store.state.getState().history)).not.toContain('Secret score');
    store.undo();
    expect([colorByOf(document()), sizeByOf(document())]).toEqual([ownId, null]);
    store.undo();
    expect(mapRow(document())).toEqual(before);
  });

  it('refuses what is no field, what does not fit, and what is chosen already', () => {
    const reasonOf = (result: ReturnType<typeof colorPartnersBy>) =>
      result.ok ? null : result.error.reason;
    expect(reasonOf(colorPartnersBy(map(), { by: 'contacts' }, ids))).toBe('notThere');
    expect(reasonOf(colorPartnersBy(map(), { by: null }, ids))).toBe('nothingToDo');
    const texts = withOwn(sketchOf('X\n# T\nA'), { type: 'text' }, {});
    expect(reasonOf(sizePartnersBy(texts, { by: ownId }, ids))).toBe('notThere');
  });

  it('comes back with the field when deleting it is undone', () => {
    const { store } = storeOver(looking(map(), { colorBy: ownId }), ids);
    const document = () => store.state.getState().document;
    store.run(removeField, { id: ownId });
    expect(coloringOf(document())).toBeNull();
    store.undo();
    expect(coloringOf(document())?.by).toBe(ownId);
  });

  it('travels in files, and in a second map under its own ids', async () => {
    const chosen = looking(map(), { colorBy: ownId, sizeBy: 'connections' });
    const copy = copyFrom(chosen);
    const read = await readNative(
      await writeNative(copy, { exportedAt: 1e12, appVersion: '0.1.0' }),
    );
    if (!read.ok) throw new Error(read.error.reason);
    expect(mapPartOf(read.value.copy)).toEqual(mapPartOf(copy));
    const rows = reissued([...chosen.rows.values()], countingIds(9000));
    const field = rows.find(({ kind }) => kind === 'field');
    expect(rows.find(({ kind }) => kind === 'map')).toMatchObject({ colorBy: field?.id });
  });
});

describe('who sees what colors and sizes say', () => {
  it('a room does not learn of a field that is only mine: themes color again, all are one size', () => {
    const seen = seenBy(looking(map(), { colorBy: ownId, sizeBy: ownId }), {
      audience: 'partners',
      unnamed: 'A person',
    });
    expect([colorByOf(seen), sizeByOf(seen)]).toEqual([null, null]);
    const text = JSON.stringify([...seen.rows.values()]);
    for (const mine of ['Secret score', '4711', ownId]) expect(text).not.toContain(mine);
  });

  it('a field for partners is seen by a room and not by everyone', () => {
    const shared = filled(sketchOf('X\n# T\nA'), { A: { status: 'warm' } });
    const by = (audience: 'partners' | 'public') =>
      colorByOf(seenBy(looking(shared, { colorBy: 'status' }), { audience, unnamed: '' }));
    expect([by('partners'), by('public')]).toEqual(['status', null]);
  });

  it('in any map: what is left says nothing that the field itself would not say', () => {
    const choice = fc.tuple(
      secretMapArbitrary,
      fc.nat(20),
      fc.constantFrom<'partners' | 'public'>('partners', 'public'),
    );
    fc.assert(
      fc.property(choice, ([document, at, audience]) => {
        const own = rowsOf(document, 'field').map(({ id }) => id);
        const all = [...colorKeys, ...sizeKeys, ...own];
        const by = all[at % all.length] ?? 'status';
        const seen = seenBy(looking(document, { colorBy: by, sizeBy: by }), {
          audience,
          unnamed: '',
        });
        const field = rowsOf(document, 'field').find(({ id }) => id === by);
        const row = mapRow(seen);
        if (field && !rowsOf(seen, 'field').some(({ id }) => id === by))
          expect([row?.colorBy, row?.sizeBy]).toEqual([undefined, undefined]);
        for (const group of coloringOf(seen)?.groups ?? [])
          if (group.said.is === 'words')
            expect(JSON.stringify([...seen.rows.values()])).toContain(group.said.text);
      }),
    );
  });
});
