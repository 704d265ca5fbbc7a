import { describe, expect, it } from 'vitest';
import { applied } from '../../src/domain/change';
import { byName, changedColumns, columnsOf } from '../../src/domain/columns';
import { setStatus } from '../../src/domain/commands/describe';
import { addToTheme } from '../../src/domain/commands/sort';
import type { MapDocument } from '../../src/domain/document';
import { nodeOf } from '../../src/domain/document';
import type { Id } from '../../src/domain/id';
import { countingIds } from '../support/ids';
import { chosen } from '../support/layouts';
import { filled, ownId, withOwn } from '../support/lookMap';
import { did, named } from '../support/maps';
import { sketchOf } from '../support/sketch';

const ids = countingIds(60_000);

/** Columns as text: what heads them, and who stands under it. */
const read = (document: MapDocument): readonly string[] =>
  columnsOf(document).map(({ heading, partners }) => {
    const name = (id: Id) => nodeOf(document, id)?.name;
    const said = heading.is === 'said' ? heading.said : null;
    const head =
      heading.is === 'theme'
        ? name(heading.id)
        : said
          ? said.is === 'words'
            ? said.text
            : said.is === 'code'
              ? said.key
              : ''
          : heading.is;
    return `${head}: ${[...partners]
      .sort(byName)
      .map((one) => one.name)
      .join(', ')}`;
  });

const map = () => sketchOf('P\n# A\nzebra\nÁlamo ~wished\nMesa\n# B\nQuay ~warm\n# C\n---\nLoose');

const inColumns = (document: MapDocument, by: string): MapDocument =>
  chosen(document, 'columns', { by });

describe('columns', () => {
  it('are there in no other layout', () => {
    expect(columnsOf(map())).toEqual([]);
    expect(columnsOf(chosen(map(), 'clusters'))).toEqual([]);
  });

  it('are themes in their order, empty ones too, and last who is not sorted', () => {
    const document = did(
      map(),
      addToTheme,
      { id: named(map(), 'Quay').id, theme: named(map(), 'A').id },
      ids,
    );
    expect(read(inColumns(document, 'theme'))).toEqual([
      'A: Álamo, Mesa, Quay, zebra',
      'B: ',
      'C: ',
      'missing: Loose',
    ]);
  });

  it('are statuses in the order of their list', () => {
    expect(read(inColumns(map(), 'status'))).toEqual([
      'existing: Loose, Mesa, zebra',
      'warm: Quay',
      'wished: Álamo',
    ]);
  });

  it('are words by the alphabet, one for every way to write them, what is not given last', () => {
    const document = filled(map(), {
      zebra: { sector: 'Energy' },
      Mesa: { sector: 'energy ' },
      Quay: { sector: 'Arts' },
    });
    expect(read(inColumns(document, 'sector'))).toEqual([
      'Arts: Quay',
      'Energy: Mesa, zebra',
      'missing: Álamo, Loose',
    ]);
  });

  it('are what an own field says', () => {
    const document = withOwn(map(), { type: 'yesNo' }, { zebra: true, Mesa: false });
    expect(read(inColumns(document, ownId))).toEqual([
      'yes: zebra',
      'no: Mesa',
      'missing: Álamo, Loose, Quay',
    ]);
  });

  it('put the rarest words together when there are too many', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Partner ${at}`);
    const values = Object.fromEntries(
      names.map((name, at) => [name, { sector: at < 10 ? 'Common' : `Rare ${at}` }]),
    );
    const document = filled(sketchOf(['P', '# A', ...names].join('\n')), values);
    const columns = columnsOf(inColumns(document, 'sector'));
    expect(columns.length).toBe(24);
    expect(columns[0]?.partners.length).toBe(10);
    expect(columns.at(-1)?.heading).toEqual({ is: 'others', kinds: 8 });
  });

  it('tell who comes into another one, not who only changes in number', () => {
    const before = inColumns(map(), 'status');
    const { id } = named(before, 'zebra');
    const edit = setStatus(before, { ids: [id], status: 'warm' }, ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(before, edit.value.change);
    expect(changedColumns(before, after)).toEqual([id]);
    expect(changedColumns(before, before)).toEqual([]);
    const emptied = setStatus(after, { ids: [named(after, 'Quay').id, id], status: 'wished' }, ids);
    if (!emptied.ok) throw new Error(emptied.error.reason);
    expect(changedColumns(after, applied(after, emptied.value.change)).length).toBe(2);
    expect(changedColumns(map(), after)).toEqual([]);
  });
});
