import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../../src/domain/change';
import { addActivity } from '../../../src/domain/commands/activities';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { addExchange } from '../../../src/domain/commands/exchange';
import { draftOf } from '../../../src/domain/commands/manyEdits';
import { fieldsOf, type MapDocument, rowOf } from '../../../src/domain/document';
import type { Id } from '../../../src/domain/id';
import type { Column, SheetName } from '../../../src/ui/list/column';
import { sheetNames } from '../../../src/ui/list/column';
import { filling, landing } from '../../../src/ui/list/pasteInto';
import { planBlock } from '../../../src/ui/list/planBlock';
import { columnsOfSheet, rowsOfSheet } from '../../../src/ui/list/sheets';
import { readBlock, writeBlock } from '../../../src/ui/list/tsv';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { anyText, documentArbitrary } from '../../support/arbitraries';
import { carriedMap } from '../../support/carriedMap';
import { countingIds } from '../../support/ids';
import { did, named } from '../../support/maps';

const columnsIn = (
  document: MapDocument,
  name: SheetName,
  language: 'en' | 'es' = 'en',
): readonly Column[] =>
  columnsOfSheet(
    name,
    { words: wordsOf(language), format: formatOf(language), language },
    { document, whole: document, isForRoom: false },
  );

const isOwn = (document: MapDocument, { key }: Column): boolean =>
  fieldsOf(document).some(({ id }) => id === key);

/** A map with activities, connections, people and things given. */
const rich = (): MapDocument => {
  const ids = countingIds(5000);
  const base = carriedMap();
  const acme = named(base, 'Acme Fab').id;
  const given = did(
    base,
    addExchange,
    { partner: acme, way: 'gives', texts: ['lathe; time', 'a, b'] },
    ids,
  );
  return did(
    given,
    addActivity,
    {
      activityKind: 'tour',
      name: 'Shop "floor"; day',
      partners: { [acme]: true },
      start: '2026-05-03',
      students: 22,
      hours: 1.5,
      notes: 'two\nlines',
    },
    ids,
  );
};

const texts = (document: MapDocument, name: SheetName, language: 'en' | 'es' = 'en') =>
  rowsOfSheet(document, name).map((id) =>
    columnsIn(document, name, language).map((column) => column.text(document, id)),
  );

describe('a block on the clipboard', () => {
  const cell = anyText.map((text) => text.replaceAll('\r', ' '));
  const blocks = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([down, across]) =>
      fc.array(fc.array(cell, { minLength: across, maxLength: across }), {
        minLength: down,
        maxLength: down,
      }),
    );

  it('comes back as it went, whatever its cells say', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        expect(readBlock(writeBlock(block))).toEqual(block);
      }),
    );
  });

  it('keeps a last line of empty cells, and none for the line break at the end', () => {
    const block = [
      ['Acme Fab', 'Tours'],
      ['', ''],
    ];
    expect(readBlock(writeBlock(block))).toEqual(block);
    expect(readBlock('Acme Fab\tTours\r\n')).toEqual([['Acme Fab', 'Tours']]);
  });

  it('T cells that begin like a formula are harmless outside and the same here', () => {
    const block = [['=1+1', '+1 555', '-x', '@me', '-3.5']];
    const text = writeBlock(block);
    expect(text.split('\t')).toEqual(["'=1+1", "'+1 555", "'-x", "'@me", '-3.5']);
    expect(readBlock(text)).toEqual(block);
  });

  it('reads what spreadsheets copy: quotes around line breaks, a line break at the end', () => {
    expect(readBlock('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n')).toEqual([
      ['a', 'b'],
      ['two\nlines', 'say "hi"'],
    ]);
    expect(readBlock('12" pipe\t"open')).toEqual([['12" pipe', '"open']]);
  });
});

describe('pasting what was copied', () => {
  it.each(['en', 'es'] as const)('changes nothing, on any map and sheet (%s)', (language) => {
    fc.assert(
      fc.property(documentArbitrary, fc.constantFrom(...sheetNames), (document, name) => {
        const rows = rowsOfSheet(document, name);
        const columns = columnsIn(document, name, language);
        const block = readBlock(writeBlock(texts(document, name, language)));
        const range = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
        const { cells, beyond } = landing({ rows, columns }, range, rows.length ? block : []);
        const plan = planBlock({ whole: document, seen: document }, cells, countingIds(), 'paste');
        expect(plan).toEqual({ edit: null, changed: 0, refused: [] });
        expect(beyond).toEqual({ rows: 0, columns: 0 });
      }),
      { numRuns: 60 },
    );
  });

  const stays = (document: MapDocument, name: SheetName, id: Id, column: Column): void => {
    const steps = column.write?.(document, id, column.text(document, id));
    if (!steps) return;
    const draft = draftOf(document, countingIds());
    const isRequired = ['name', 'from', 'to', 'type'].includes(column.key);
    if (!isRequired || column.text(document, id))
      expect({ name, key: column.key, ok: steps.ok }).toEqual({ name, key: column.key, ok: true });
    if (steps.ok) {
      expect(draft.take(steps.value).ok || isRequired).toBe(true);
      expect(isEmpty(draft.change())).toBe(true);
    }
  };

  it('changes nothing even where every cell is written anew', () => {
    fc.assert(
      fc.property(fc.oneof(documentArbitrary, fc.constant(rich())), (document) => {
        for (const name of sheetNames)
          for (const column of columnsIn(document, name).filter((one) => !isOwn(document, one)))
            for (const id of rowsOfSheet(document, name)) stays(document, name, id, column);
      }),
      { numRuns: 40 },
    );
  });

  it('into an empty row says there what it says here', () => {
    const ids = countingIds(7000);
    const full = did(rich(), addPartner, { name: 'Second' }, ids);
    const [from, to] = [named(full, 'Acme Fab').id, named(full, 'Second').id];
    const columns = columnsIn(full, 'partners');
    const cells = columns.map((column) => ({ id: to, column, text: column.text(full, from) }));
    const plan = planBlock({ whole: full, seen: full }, cells, ids, 'paste');
    expect(plan.refused).toEqual([]);
    const after = did(full, () => ({ ok: true, value: plan.edit ?? expect.fail() }), {}, ids);
    for (const column of columns)
      expect([column.key, column.text(after, to)]).toEqual([column.key, column.text(full, from)]);
  });
});

describe('a block of texts as one edit', () => {
  it('names the edit by its cells, never by what was written', () => {
    const document = rich();
    const ids = countingIds(7000);
    const columns = columnsIn(document, 'partners');
    const column = (key: string): Column => columns.find((one) => one.key === key) ?? expect.fail();
    const rows = rowsOfSheet(document, 'partners').slice(0, 2);
    const cells = rows.flatMap((id) => [
      { id, column: column('notes'), text: 'Secret plans' },
      { id, column: column('contacts'), text: 'Hidden Person' },
    ]);
    const { edit, changed } = planBlock({ whole: document, seen: document }, cells, ids, 'paste');
    expect(changed).toBe(4);
    expect(edit?.label).toEqual({ key: 'history.list.paste', values: { count: 4 } });
  });

  it('says which cells cannot take their text, and takes the others', () => {
    const document = rich();
    const columns = columnsIn(document, 'partners');
    const [id] = rowsOfSheet(document, 'partners');
    const cells = ['status', 'themes', 'nextContact', 'sector'].map((key) => ({
      id: id ?? expect.fail(),
      column: columns.find((one) => one.key === key) ?? expect.fail(),
      text: 'nonsense',
    }));
    const plan = planBlock({ whole: document, seen: document }, cells, countingIds(), 'paste');
    expect(plan.changed).toBe(1);
    expect(plan.refused.map(({ column, why }) => [column.key, why.key])).toEqual([
      ['status', 'list.refused.choice'],
      ['themes', 'list.refused.theme'],
      ['nextContact', 'refusal.notADay'],
    ]);
  });

  it('reads numbers with a decimal comma in Spanish, and both signs in both languages', () => {
    const document = rich();
    const id = rowsOfSheet(document, 'activities').find(
      (one) => rowOf(document, 'activity', one)?.hours === 1.5,
    );
    const hours = (language: 'en' | 'es') =>
      columnsIn(document, 'activities', language).find(({ key }) => key === 'hours') ??
      expect.fail();
    expect(hours('es').text(document, id ?? expect.fail())).toBe('1,5');
    for (const [language, text, value] of [
      ['es', '2,5', 2.5],
      ['es', '2.5', 2.5],
      ['en', '2,5', 2.5],
      ['es', '1.200', 1200],
      ['en', '1,200', 1200],
    ] as const) {
      const cells = [{ id: id ?? expect.fail(), column: hours(language), text }];
      const { edit } = planBlock(
        { whole: document, seen: document },
        cells,
        countingIds(),
        'cells',
      );
      expect(Object.values(edit?.change.updated ?? {})[0]?.to).toEqual({ hours: value });
    }
  });
});

describe('where a block lands', () => {
  const document = rich();
  const grid = {
    rows: rowsOfSheet(document, 'partners'),
    columns: columnsIn(document, 'partners'),
  };

  it('fills a range that is some times as large', () => {
    const range = { top: 0, bottom: 2, left: 1, right: 2 };
    expect(landing(grid, range, [['x']]).cells).toHaveLength(6);
  });

  it('counts what stands beyond the sheet and leaves it out', () => {
    const last = {
      top: 2,
      bottom: 2,
      left: grid.columns.length - 1,
      right: grid.columns.length - 1,
    };
    const { cells, beyond } = landing(grid, last, [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(cells.length).toBe(Math.min(3, grid.rows.length - 2));
    expect(beyond).toEqual({ rows: 3 - cells.length, columns: 1 });
  });

  it('fills down from the first row of the block, or from the row above a single one', () => {
    const textOf = (id: Id): string => id;
    const block = filling(grid, { top: 0, bottom: 2, left: 1, right: 1 }, textOf);
    expect(block.map(({ text }) => text)).toEqual([grid.rows[0], grid.rows[0]]);
    const one = filling(grid, { top: 1, bottom: 1, left: 1, right: 1 }, textOf);
    expect(one.map(({ id, text }) => [id, text])).toEqual([[grid.rows[1], grid.rows[0]]]);
  });
});
