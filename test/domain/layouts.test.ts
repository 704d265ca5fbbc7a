import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { dragTo, pinnedIds } from '../../src/domain/commands/arrange';
import { freeze } from '../../src/domain/commands/freeze';
import { chooseLayout, setLayoutSetting } from '../../src/domain/commands/layouts';
import { documentWithout } from '../../src/domain/commands/remove';
import { arrangementOf, type MapDocument, nodeOf, rowsOf } from '../../src/domain/document';
import { parametersOf } from '../../src/domain/layoutParameters';
import { layoutOf, settingsFor, settingsOf } from '../../src/domain/layoutSettings';
import { type LayoutName, layouts, type Point, type SettingValue } from '../../src/domain/row';
import { rowFrom } from '../../src/domain/schema';
import { seenBy } from '../../src/domain/seen';
import { documentArbitrary } from '../support/arbitraries';
import { at, fortyIn, laidOut } from '../support/exampleMaps';
import { countingIds } from '../support/ids';
import { chosen } from '../support/layouts';
import { filled, ownId, withOwn } from '../support/lookMap';
import { did, named } from '../support/maps';
import { sketchOf } from '../support/sketch';

const ids = countingIds(80_000);
const placed = (): MapDocument => at(fortyIn(4), laidOut(fortyIn(4)));

const dragged = (document: MapDocument, name: string, spot: Point): MapDocument => {
  const { id } = named(document, name);
  return did(document, dragTo, { id, positions: { [id]: spot } }, ids);
};

const refused = (result: ReturnType<typeof chooseLayout>): string | null =>
  result.ok ? null : result.error.reason;

describe('choosing a layout', () => {
  it('brings Force back as it was, whatever was shown in between', () => {
    const before = placed();
    const there = chosen(chosen(before, 'columns'), 'rings');
    expect(layoutOf(there)).toBe('rings');
    const moved = dragged(there, 'Acme Fab', [700, 700]);
    const back = chosen(moved, 'force');
    expect(arrangementOf(back)?.positions).toEqual(arrangementOf(before)?.positions);
    expect(arrangementOf(back)?.stood).toBeUndefined();
  });

  it('keeps pins for each layout', () => {
    const force = dragged(placed(), 'Acme Fab', [11, 12]);
    const rings = dragged(chosen(force, 'rings'), 'Rotary Club', [21, 22]);
    const [acme, rotary] = [named(rings, 'Acme Fab').id, named(rings, 'Rotary Club').id];
    expect(pinnedIds(rings)).toEqual([rotary]);
    const back = chosen(rings, 'force');
    expect(pinnedIds(back)).toEqual([acme]);
    expect(arrangementOf(back)?.positions[acme]).toEqual([11, 12]);
    expect(pinnedIds(chosen(back, 'rings'))).toEqual([rotary]);
    expect(nodeOf(back, rotary)?.pins).toEqual({ rings: [21, 22] });
  });

  it('asks for a place in Force for those who came while another layout was shown', () => {
    const there = chosen(placed(), 'rings');
    const { id } = named(there, 'Acme Fab');
    const gone = documentWithout(there, [id]);
    expect(arrangementOf(gone)?.stood?.[id]).toBeUndefined();
    const arrangement = arrangementOf(there);
    const without = applied(there, {
      created: {},
      deleted: {},
      updated: arrangement ? { [arrangement.id]: { from: {}, to: { [`stood.${id}`]: null } } } : {},
    });
    expect(arrangementOf(chosen(without, 'force'))?.positions[id]).toBeUndefined();
  });

  it('does nothing twice, and nothing on a frozen map', () => {
    const document = placed();
    expect(refused(chooseLayout(document, { layout: 'force' }, ids))).toBe('nothingToDo');
    const frozen = did(document, freeze, { frozen: true }, ids);
    expect(refused(chooseLayout(frozen, { layout: 'rings' }, ids))).toBe('frozen');
  });

  it('is taken back to the last place by its undo, and leaves sound rows, whatever the map', () =>
    fc.assert(
      fc.property(
        documentArbitrary,
        fc.array(fc.constantFrom(...layouts), { minLength: 1, maxLength: 6 }),
        (given, order) => {
          const document = layoutOf(given) === 'force' ? given : chosen(given, 'force');
          let now = document;
          for (const layout of order) {
            const edit = chooseLayout(now, { layout }, ids);
            if (!edit.ok) continue;
            const next = applied(now, edit.value.change);
            expect(applied(next, inverted(edit.value.change))).toEqual(now);
            expect(rowsOf(next, 'node')).toEqual(rowsOf(now, 'node'));
            expect([...next.rows.values()].every((row) => rowFrom(row).ok)).toBe(true);
            now = next;
          }
          const back = chooseLayout(now, { layout: 'force' }, ids);
          const end = back.ok ? applied(now, back.value.change) : now;
          for (const { id, pins } of rowsOf(document, 'node'))
            expect(arrangementOf(end)?.positions[id]).toEqual(
              order.every((one) => one === 'force')
                ? arrangementOf(document)?.positions[id]
                : (pins?.force ?? arrangementOf(document)?.positions[id]),
            );
        },
      ),
      { numRuns: 60 },
    ));
});

const tell = (document: MapDocument, key: string, value: SettingValue) =>
  setLayoutSetting(document, { key, value }, ids);

describe('settings of a layout', () => {
  it('have their usual values until somebody says otherwise, and are written by path', () => {
    const rings = chosen(placed(), 'rings');
    expect(settingsOf(rings)).toEqual({ order: 'shared', spread: 100, page: 'window' });
    const wide = did(rings, setLayoutSetting, { key: 'spread', value: 140 }, ids);
    expect(settingsOf(wide)).toMatchObject({ spread: 140 });
    expect(arrangementOf(wide)?.settings).toEqual({ 'rings.spread': 140 });
    const usual = did(wide, setLayoutSetting, { key: 'spread', value: 100 }, ids);
    expect(arrangementOf(usual)?.settings).toBeUndefined();
  });

  it('stay with their layout', () => {
    const rings = chosen(placed(), 'rings', { spread: 160 });
    const clusters = chosen(rings, 'clusters', { distance: 20 });
    expect(settingsOf(clusters)).toMatchObject({ distance: 20 });
    expect(settingsFor(clusters, 'rings')).toMatchObject({ spread: 160 });
    expect(settingsFor(clusters, 'force')).toMatchObject({ distance: 0 });
  });

  it('can be changed by two windows at a time, each its own', () => {
    const document = chosen(placed(), 'rings');
    const [one, other] = [tell(document, 'spread', 160), tell(document, 'order', 'list')];
    if (!one.ok || !other.ok) throw new Error('refused');
    const both = applied(applied(document, one.value.change), other.value.change);
    expect(settingsOf(both)).toMatchObject({ spread: 160, order: 'list' });
  });

  it.each([
    ['spread', 1000],
    ['spread', 101],
    ['spread', '100'],
    ['order', 'random'],
    ['page', true],
    ['speed', 3],
  ] as const)('refuse %s = %s', (key, value) => {
    expect(refused(tell(chosen(placed(), 'rings'), key, value))).toBe('settingUnfit');
  });

  it('that a later version wrote count as not said', () => {
    const document = chosen(placed(), 'rings');
    const arrangement = arrangementOf(document);
    if (!arrangement) throw new Error('no arrangement');
    const later = { ...arrangement, settings: { 'rings.order': 'moon', 'rings.glow': 3 } };
    expect(rowFrom(later).ok).toBe(true);
    const rows = new Map([...document.rows, [later.id, later]]);
    expect(settingsOf({ ...document, rows })).toMatchObject({ order: 'shared' });
  });

  it('have a usual value that fits, for every layout', () => {
    const document = placed();
    for (const layout of layouts)
      for (const parameter of parametersOf[layout]) {
        const edit = chooseLayout(
          document,
          { layout, said: { [parameter.key]: parameter.default } },
          ids,
        );
        expect(refused(edit) === 'settingUnfit').toBe(false);
      }
  });

  it('are seen by a room; where circles stood in Force stays behind', () => {
    const document = chosen(placed(), 'rings', { spread: 160 });
    const seen = arrangementOf(seenBy(document, { audience: 'partners', unnamed: 'A person' }));
    expect(seen).toMatchObject({ layout: 'rings', settings: { 'rings.spread': 160 } });
    expect(seen?.stood).toBeUndefined();
  });

  it('group by fields of few words, never by a number or what is gone', () => {
    const by = (document: MapDocument, value: string) =>
      chooseLayout(document, { layout: 'columns', said: { by: value } }, ids).ok;
    const base = filled(sketchOf('P\n# A\nOne'), { One: { sector: 'Energy' } });
    const own = (type: 'text' | 'number' | 'yesNo') =>
      withOwn(base, { type }, { One: type === 'text' ? 'North' : type === 'number' ? 3 : true });
    expect(by(base, 'sector')).toBe(true);
    expect([by(own('text'), ownId), by(own('yesNo'), ownId), by(own('number'), ownId)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(by(base, ownId)).toBe(false);
  });
});

it('names every layout', () => {
  expect([...layouts] satisfies LayoutName[]).toEqual(['force', 'rings', 'clusters', 'columns']);
});
