import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applied, creating, updating } from '../../../src/domain/change';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { indicatorsOf, periodsOf, seriesAt } from '../../../src/domain/measures';
import type { Row } from '../../../src/domain/row';
import { seenBy } from '../../../src/domain/seen';
import { seriesIdOf } from '../../../src/domain/seriesId';
import { finished } from '../../../src/domain/steps';
import { sheetToFill } from '../../../src/interchange/measures/book/measureBook';
import { rowsToFill } from '../../../src/interchange/measures/book/rowsToFill';
import { proposedDraft } from '../../../src/interchange/measures/proposeDraft';
import { isAnswered, planManyValues } from '../../../src/interchange/measures/valuePlan';
import { readFile } from '../../../src/interchange/registry';
import type { Table } from '../../../src/interchange/table';
import { placesToFill } from '../../../src/measurement/toFill';
import { named } from '../../support/maps';
import { yearOf } from '../../support/measures';
import { mineMap, mineTexts } from '../../support/mineMap';
import { entered } from '../../support/values';

const [year, goalYear] = [yearOf(2026), yearOf(2030)];

const mentored = {
  ...{ id: 'indicator_1', kind: 'indicator', order: '0001', code: 'MENTOR', name: 'With a mentor' },
  ...{ scope: 'performance', reach: 'local', type: 'percent', direction: 'up', version: 2 },
  ...{ denominator: 'all students', goalPeriod: goalYear.id, goalValue: 90, startValue: 41.7 },
} as const satisfies Row;

const visits = {
  ...{ id: 'indicator_2', kind: 'indicator', order: '0002', code: 'VISITS', name: 'Visits' },
  ...{ scope: 'performance', reach: 'local', type: 'count', direction: 'up', version: 1 },
} as const satisfies Row;

/** Acme has two sites; Petra Thorn is a person; the library reported before, and is expected. */
const initiative = (...more: readonly Row[]): MapDocument => {
  const map = mineMap();
  const [acme, library] = [named(map, 'Acme Fab').id, named(map, 'Library').id];
  const rows: readonly Row[] = [
    ...[mentored, visits, yearOf(2025), year, goalYear],
    { id: 'unit_1', kind: 'unit', partner: acme, name: 'East', order: '0001' },
    { id: 'unit_2', kind: 'unit', partner: acme, name: 'West', order: '0002' },
    {
      ...{ id: seriesIdOf(mentored.id, library, null), kind: 'series' },
      ...{ indicator: mentored.id, unit: library },
      c: {
        period_2025: [7131, 9241, 'reported', 'final', 2, null],
        period_2026: [7177, 9277, 'reported', 'final', 2, null],
      },
    },
    { id: 'expectation_1', kind: 'expectation', indicator: mentored.id, partner: acme },
    { id: 'expectation_2', kind: 'expectation', indicator: mentored.id, partner: library },
    ...more,
  ];
  return applied(map, creating(...rows));
};

const askOf = (map: MapDocument) => ({ period: year, places: placesToFill(map, year.id) });

const seenOf = (map: MapDocument): MapDocument =>
  seenBy(map, { audience: 'partners', unnamed: 'A person', withUnits: true });

const readMe = { name: 'Read me', lines: ['Your numbers', 'Never names of students.'] };

const sheetFor = async (map: MapDocument): Promise<Uint8Array> => {
  const [file] = await sheetToFill(seenOf(map), askOf(map), readMe);
  if (!file || typeof file.content === 'string') throw new Error('no workbook was written');
  return file.content;
};

const tableFrom = async (bytes: Uint8Array, name = 'back.xlsx'): Promise<Table> => {
  const read = await readFile({ name, bytes }, () => undefined);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.is === 'table' ? read.value.table : expect.fail(`read as ${read.value.is}`);
};

/** What a partner writes into a row: found by measure, name and site. */
type Filled = Readonly<Record<string, Readonly<Record<string, string>>>>;

const filledIn = (table: Table, filled: Filled): Table => {
  const at = (header: string): number => table.headers.indexOf(header);
  const rows = table.rows.map((row) => {
    const told = ['indicator_code', 'partner', 'unit'].map((one) => row.cells[at(one)] ?? '');
    const said = filled[told.join(' ').trim()] ?? {};
    const cells = row.cells.map((cell, column) => said[table.headers[column] ?? ''] ?? cell);
    return { ...row, cells };
  });
  return { ...table, rows };
};

const planOf = (map: MapDocument, ...tables: readonly Table[]) =>
  finished(
    planManyValues(
      map,
      tables.map((table) => ({ table, draft: proposedDraft(map, table) })),
    ),
  );

const numbersAt = (map: MapDocument, indicator: Row['id'], unit: Row['id']) =>
  seriesAt(map, { indicator, unit })?.c?.[year.id]?.slice(0, 3) ?? null;

describe('a sheet that asks partners for their numbers', () => {
  it('R5 asks whoever is expected, by its sites where it has some; and everybody where nobody ever was', () => {
    const [header = [], ...rows] = rowsToFill(initiative(), askOf(initiative()));
    const said = rows.map((cells) =>
      ['indicator_code', 'partner', 'unit'].map((one) => cells[header.indexOf(one as 'unit')]),
    );
    expect(said).toEqual([
      ['MENTOR', 'Acme Fab', 'East'],
      ['MENTOR', 'Acme Fab', 'West'],
      ['MENTOR', 'Library', ''],
      ['VISITS', 'Acme Fab', 'East'],
      ['VISITS', 'Acme Fab', 'West'],
      ['VISITS', 'Petra Thorn', ''],
      ['VISITS', 'Library', ''],
    ]);
  });

  it('R5 where nobody is expected, only those that ever reported are asked', () => {
    const map = initiative();
    const acme = named(map, 'Acme Fab').id;
    const reported: Row = {
      ...{ id: seriesIdOf(visits.id, acme, null), kind: 'series', indicator: visits.id },
      unit: acme,
      c: { period_2025: [3, null, 'reported', 'final', 1, null] },
    };
    const places = placesToFill(initiative(reported), year.id);
    expect(places.filter(({ indicator }) => indicator === visits.id)).toEqual([
      { indicator: visits.id, period: year.id, unit: acme },
    ]);
  });

  it('AUDIENCE holds no value, nothing that is only mine, and a person by the role', async () => {
    const parts = unzipSync(await sheetFor(initiative()));
    const text = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join('\n');
    for (const secret of [...mineTexts, '7131', '9241', '7177', '9277', '41.7'])
      expect(text).not.toContain(secret);
    expect(text).toContain('Welding teacher');
    expect(text).toContain('all students');
  });

  it('comes back to the same measures, period, partners and sites, and sets nothing else up', async () => {
    const map = initiative();
    const table = filledIn(await tableFrom(await sheetFor(map)), {
      'MENTOR Acme Fab East': { numerator: '30', denominator: '60' },
      'VISITS Welding teacher': { value: '0' },
      'VISITS Library': { value: 'NA' },
    });
    const plan = planOf(map, table);
    expect(plan.problems).toEqual([]);
    expect(isAnswered(plan)).toBe(true);
    expect([plan.fresh.length, plan.changed.length]).toEqual([3, 0]);
    const after = entered(map, plan);
    const petra = named(map, 'Petra Thorn').id;
    expect(numbersAt(after, mentored.id, 'unit_1')).toEqual([30, 60, 'reported']);
    expect(numbersAt(after, visits.id, petra)).toEqual([0, null, 'reported']);
    expect(numbersAt(after, visits.id, named(map, 'Library').id)?.[2]).toBe('notApplicable');
    expect(indicatorsOf(after)).toEqual(indicatorsOf(map));
    expect(periodsOf(after)).toEqual(periodsOf(map));
    for (const kind of ['node', 'unit', 'subgroup'] as const)
      expect(rowsOf(after, kind)).toEqual(rowsOf(map, kind));
  });

  it('R4 an empty row counts as missing and removes nothing', async () => {
    const map = initiative();
    const plan = planOf(map, await tableFrom(await sheetFor(map)));
    expect([plan.values.length, plan.blanks.length, plan.keeping]).toEqual([0, 7, 1]);
    const after = entered(map, plan);
    expect(rowsOf(after, 'series')).toEqual(rowsOf(map, 'series'));
  });

  it('several copies come back together: what one fills in is not emptied by another', async () => {
    const map = initiative();
    const bytes = await sheetFor(map);
    const one = filledIn(await tableFrom(bytes, 'a.xlsx'), {
      'MENTOR Acme Fab West': { numerator: '1', denominator: '2' },
    });
    const other = filledIn(await tableFrom(bytes, 'b.xlsx'), { 'VISITS Library': { value: '12' } });
    const plan = planOf(map, one, other);
    expect(plan.problems).toEqual([]);
    const after = entered(map, plan);
    expect(numbersAt(after, mentored.id, 'unit_2')).toEqual([1, 2, 'reported']);
    expect(numbersAt(after, visits.id, named(map, 'Library').id)).toEqual([12, null, 'reported']);
  });

  it('R5 who was asked stays expected: the period of a goal does not end it', async () => {
    const map = initiative();
    const after = entered(map, planOf(map, await tableFrom(await sheetFor(map))));
    const open = rowsOf(after, 'expectation').filter(({ indicator }) => indicator === visits.id);
    expect(open.map(({ from, to }) => [from, to])).toEqual(Array(3).fill([undefined, undefined]));
    expect(rowsOf(after, 'expectation')).toHaveLength(5);
  });

  it('finds a partner again whose name was changed meanwhile', async () => {
    const map = initiative();
    const table = filledIn(await tableFrom(await sheetFor(map)), {
      'VISITS Library': { value: '5' },
    });
    const library = named(map, 'Library').id;
    const renamed = applied(map, updating(map, { [library]: { name: 'City Library' } }));
    const after = entered(renamed, planOf(renamed, table));
    expect(numbersAt(after, visits.id, library)).toEqual([5, null, 'reported']);
  });
});
