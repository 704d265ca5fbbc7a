import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { fieldsOf, type MapDocument } from '../../src/domain/document';
import { allThemes, centerOf, outlineOf, partnersOf, themesOf } from '../../src/domain/outline';
import { lengthOf } from '../../src/domain/row';
import { limits } from '../../src/interchange/limits';
import type { Mapping } from '../../src/interchange/mapping/column';
import { changeOf, doesNothing } from '../../src/interchange/plan/changeOf';
import type { PlanChoices } from '../../src/interchange/plan/choices';
import type { ImportPlan } from '../../src/interchange/plan/plan';
import { planImport } from '../../src/interchange/plan/planImport';
import type { Table } from '../../src/interchange/table';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { communityAssets, proposedMapping, tableOf } from '../support/tables';

const ids = countingIds();
const blank = () => mapOf('', ids);

const planned = (
  document: MapDocument,
  table: Table,
  choices: PlanChoices = {},
  mapping: Mapping = proposedMapping(table),
): ImportPlan => {
  const plan = planImport(document, table, mapping, choices, ids);
  if (!plan.ok) throw new Error(`refused: ${plan.error.reason}`);
  return plan.value;
};

const imported = (document: MapDocument, content: string, choices?: PlanChoices): MapDocument =>
  applied(document, changeOf(planned(document, tableOf(content), choices)).change);

const assets = () => tableOf(communityAssets(), 'cambridge-community_assets.csv');

describe('a city’s assets on a blank map', () => {
  it('54 rows, five themes, one pair that looks the same, both kept unless one says otherwise', () => {
    const plan = planned(blank(), assets());
    expect(plan.counts).toEqual({
      rows: 54,
      create: 54,
      update: 0,
      unchanged: 0,
      problems: 0,
      joined: 0,
      skipped: 0,
      themes: 5,
      fields: 2,
    });
    expect(plan.sameLooking).toEqual([
      {
        key: 'harbor arts center|',
        name: 'Harbor Arts Center',
        lines: [10, 51],
        joined: [],
        usual: [],
      },
    ]);
  });

  it('the map draws itself: a center named after the file, partners in themes, values in fields', () => {
    const plan = planned(blank(), assets());
    const document = applied(blank(), changeOf(plan).change);
    expect(centerOf(document)?.name).toBe('Cambridge community assets');
    expect(partnersOf(document)).toHaveLength(54);
    expect(allThemes(document).map((theme) => theme.color)).toEqual([0, 1, 2, 3, 4]);
    expect(outlineOf(document).unsorted).toEqual([]);
    expect(fieldsOf(document).map(({ name, audience }) => [name, audience])).toEqual([
      ['Neighborhood', 'mine'],
      ['Address', 'mine'],
    ]);
    const address = fieldsOf(document)[1]?.id ?? '';
    expect(named(document, 'Harbor Arts Center').fields?.[address]).toBe('20 Ames Street');
  });

  it('the same file again: 54 unchanged, none new, the pair matched one to one', () => {
    const document = applied(blank(), changeOf(planned(blank(), assets())).change);
    const again = planned(document, assets());
    expect(again.counts).toMatchObject({
      create: 0,
      update: 0,
      unchanged: 54,
      themes: 0,
      fields: 0,
    });
    expect(new Set(again.unchanged.map(({ id }) => id)).size).toBe(54);
    expect(again.center).toBe(null);
    expect(doesNothing(again)).toBe(true);
  });

  it('joining the pair makes 53 partners', () => {
    const plan = planned(blank(), assets(), { sameLooking: { 'harbor arts center|': 'join' } });
    expect(plan.counts).toMatchObject({ rows: 54, create: 53, joined: 1 });
    expect(plan.create.filter(({ row }) => row.name === 'Harbor Arts Center')).toHaveLength(1);
  });

  it('one undo takes all of it back', () => {
    const before = mapOf('Flex Friday\n# Mentors\nAcme Fab', ids);
    const edit = changeOf(planned(before, assets()));
    expect(edit.label).toEqual({
      key: 'history.import',
      values: { file: 'cambridge-community_assets.csv' },
    });
    const after = applied(before, edit.change);
    expect(applied(after, inverted(edit.change)).rows).toEqual(before.rows);
  });

  it('the name in the center can be chosen; a map that has a center keeps it', () => {
    expect(planned(blank(), assets(), { center: 'Our city' }).center?.name).toBe('Our city');
    expect(planned(mapOf('Flex Friday', ids), assets()).center).toBe(null);
  });
});

describe('rows that a map knows already', () => {
  const start = () =>
    imported(blank(), 'Name,Theme,Status,Town\nAcme,Mentors,warm,Fargo\nBeta,Places,warm,Fargo');

  it('new values are shown beside the old ones; what the file leaves empty stays', () => {
    const plan = planned(
      start(),
      tableOf('Name,Theme,Status,Town\n ACME ,Places,wished,\nBeta,Places,warm,Minot'),
    );
    expect(plan.counts).toMatchObject({ create: 0, update: 2, unchanged: 0 });
    expect(plan.update.map(({ line, name, changes }) => ({ line, name, changes }))).toEqual([
      {
        line: 2,
        name: 'Acme',
        changes: [
          { what: 'theme', from: 'Mentors', to: 'Mentors, Places' },
          { what: 'status', from: 'warm', to: 'wished' },
        ],
      },
      {
        line: 3,
        name: 'Beta',
        changes: [{ what: 'field', field: 'Town', from: 'Fargo', to: 'Minot' }],
      },
    ]);
  });

  it('partners that the file does not name are never deleted', () => {
    const plan = planned(start(), tableOf('Name,Theme\nCora,Mentors'));
    const document = applied(start(), changeOf(plan).change);
    expect(changeOf(plan).change.deleted).toEqual({});
    expect(partnersOf(document).map(({ name }) => name)).toEqual(['Acme', 'Beta', 'Cora']);
  });

  it('an id from the source finds its partner under a new name, two of one name are kept apart', () => {
    const table = 'ID,Name\n1,Acme\n2,Acme';
    const document = imported(blank(), table);
    expect(planned(document, tableOf(table)).counts).toMatchObject({ unchanged: 2, create: 0 });
    const plan = planned(document, tableOf('ID,Name\n2,Acme West\n1,Acme'));
    expect(plan.update.map(({ changes }) => changes)).toEqual([
      [{ what: 'name', from: 'Acme', to: 'Acme West' }],
    ]);
    expect(plan.unchanged).toHaveLength(1);
  });

  it('a row of another kind is another partner', () => {
    const document = imported(blank(), 'Name,Partner type\nCity Lab,School');
    const plan = planned(document, tableOf('Name,Partner type\nCity Lab,Company\nCity Lab,School'));
    expect(plan.counts).toMatchObject({ create: 1, unchanged: 1 });
    expect(plan.sameLooking).toEqual([]);
  });

  it('a match is a proposal: a row can be made new or left out', () => {
    const table = tableOf('Name,Town\nAcme,Minot\nBeta,Minot');
    const plan = planned(start(), table, { rows: { 2: 'new', 3: 'skip' } });
    expect(plan.counts).toMatchObject({ create: 1, update: 0, skipped: 1 });
  });

  it('a changed note is shown old and new, and the file’s takes its place', () => {
    const document = imported(blank(), 'Name,Notes\nAcme,Met in May');
    const plan = planned(document, tableOf('Name,Notes\nAcme,Met in June'));
    expect(plan.update[0]?.changes).toEqual([
      { what: 'notes', from: 'Met in May', to: 'Met in June' },
    ]);
    const after = applied(document, changeOf(plan).change);
    expect(named(after, 'Acme').notes).toBe('Met in June');
    expect(planned(after, tableOf('Name,Notes\nAcme,Met in June')).counts.unchanged).toBe(1);
  });

  it('a note that only the map has can be kept, alone or beside the file’s, for one or for all', () => {
    const document = imported(blank(), 'Name,Notes\nAcme,Mine\nBeta,My own');
    const table = tableOf('Name,Notes\nAcme,From the sheet\nBeta,Sheet');
    const plan = planned(document, table);
    expect(plan.notes).toMatchObject([
      { name: 'Acme', map: 'Mine', file: 'From the sheet', choice: 'file', mayBoth: true },
      { name: 'Beta', map: 'My own', file: 'Sheet', choice: 'file', mayBoth: true },
    ]);
    const acme = named(document, 'Acme').id;
    const chosen = { allNotes: 'both', notes: { [acme]: 'map' } } as const;
    const kept = planned(document, table, chosen);
    expect(kept.counts).toMatchObject({ update: 1, unchanged: 1 });
    const after = applied(document, changeOf(kept).change);
    expect(named(after, 'Acme').notes).toBe('Mine');
    expect(named(after, 'Beta').notes).toBe('My own\nSheet');
  });

  it('what somebody wrote below the file’s note stays unless they say otherwise', () => {
    const document = imported(blank(), 'Name,Notes\nAcme,"Met in May\nWritten here"');
    const table = tableOf('Name,Notes\nAcme,Met in May');
    const plan = planned(document, table);
    expect(plan.notes).toMatchObject([{ choice: 'map', mayBoth: false }]);
    expect(doesNothing(plan)).toBe(true);
    const taken = planned(document, table, { allNotes: 'file' });
    expect(taken.update[0]?.changes).toMatchObject([{ what: 'notes', to: 'Met in May' }]);
  });

  it('an empty cell says nothing about a note', () => {
    const document = imported(blank(), 'Name,Notes,Town\nAcme,Met in May,Fargo');
    const plan = planned(document, tableOf('Name,Notes,Town\nAcme,,Fargo'));
    expect(plan.notes).toEqual([]);
    expect(doesNothing(plan)).toBe(true);
  });

  it('several of one name in another order still meet their like', () => {
    const document = imported(blank(), 'Name,Town\nAcme,Fargo\nAcme,Minot\nAcme,Bismarck');
    const plan = planned(document, tableOf('Name,Town\nAcme,Minot\nAcme,Bismarck\nAcme,Fargo'));
    expect(plan.counts).toMatchObject({ unchanged: 3, create: 0, update: 0 });
  });
});

describe('what cannot be taken word for word', () => {
  it('a name over 120 is shortened, kept whole in the notes, and its line is listed', () => {
    const name = `Acme ${'🌱'.repeat(200)}`;
    const plan = planned(blank(), tableOf(`Name,Theme\n${name},Mentors`));
    const row = plan.create[0]?.row;
    expect(lengthOf(row?.name ?? '')).toBe(120);
    expect(row?.notes).toBe(name);
    expect(plan.remarks).toEqual([
      { line: 2, reason: 'nameShortened', values: { count: 205, limit: 120 } },
    ]);
    const document = applied(blank(), changeOf(plan).change);
    expect(planned(document, tableOf(`Name,Theme\n${name},Mentors`)).counts.unchanged).toBe(1);
  });

  it('kinds and statuses with other words keep them in a field of the column’s name', () => {
    const table = tableOf(
      'Name,Partner type,Status\nAcme,Wizard guild,warm\nBeta,School,warm\nCora,School,paid',
    );
    const plan = planned(blank(), table, {}, [{ is: 'name' }, { is: 'kind' }, { is: 'status' }]);
    expect(plan.fields.map(({ name }) => name)).toEqual(['Partner type', 'Status']);
    expect(
      plan.create.map(({ row }) => [row.partnerKind, row.status, Object.values(row.fields ?? {})]),
    ).toEqual([
      ['other', 'warm', ['Wizard guild']],
      ['school', 'warm', []],
      ['school', 'existing', ['paid']],
    ]);
    expect(plan.remarks.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'kindUnknown'],
      [4, 'statusUnknown'],
    ]);
  });

  it('a value that does not fit its field goes into the notes', () => {
    const table = tableOf('Name,Seats\nAcme,many');
    const plan = planned(blank(), table, {}, [
      { is: 'name' },
      { is: 'field', type: 'number', name: 'Seats' },
    ]);
    expect(plan.create[0]?.row).toMatchObject({ notes: 'Seats: many' });
    expect(plan.remarks[0]).toMatchObject({ line: 2, reason: 'valueUnreadable' });
  });

  it('of three that look the same, two can be one and the third apart', () => {
    const table = tableOf('Name,Town\nAcme,Fargo\nAcme Inc.,Minot\nACME,Bismarck');
    const plan = planned(blank(), table, { sameLooking: { 'acme|': [2, 4] } });
    expect(plan.sameLooking).toMatchObject([{ lines: [2, 3, 4], joined: [2, 4] }]);
    expect(plan.create.map(({ row }) => row.name)).toEqual(['Acme', 'Acme Inc.']);
    expect(plan.counts).toMatchObject({ create: 2, joined: 1 });
    const alone = planned(blank(), table, { sameLooking: { 'acme|': [3] } });
    expect(alone.counts).toMatchObject({ create: 3, joined: 0 });
  });

  it('joined rows keep what differs in the notes', () => {
    const table = tableOf('Name,Theme,Town\nAcme,Mentors,Fargo\nAcme,Places,Minot');
    const plan = planned(blank(), table, { sameLooking: { 'acme|': 'join' } });
    expect(plan.create[0]?.row).toMatchObject({ notes: 'Town: Minot' });
    expect(Object.keys(plan.create[0]?.row.themes ?? {})).toHaveLength(2);
    expect(plan.remarks).toEqual([
      { line: 3, reason: 'valueJoined', values: { column: 'Town', value: 'Minot' } },
    ]);
  });

  it('a row without a name, or with a text over 4,000, is left out by line; 4,000 is fine', () => {
    const rows = [
      `,Mentors,x`,
      `Acme,Mentors,${'x'.repeat(4001)}`,
      `Beta,Mentors,${'y'.repeat(4000)}`,
    ];
    const plan = planned(blank(), tableOf(['Name,Theme,Notes', ...rows].join('\n')));
    expect(plan.problems).toEqual([
      { line: 2, reason: 'noName', values: { start: '· Mentors · x' } },
      { line: 3, reason: 'textTooLong', values: { column: 'Notes', count: 4001, limit: 4000 } },
    ]);
    expect(plan.create.map(({ row }) => lengthOf(row.notes ?? ''))).toEqual([4000]);
  });

  it('lines that could not be read are listed with those that could not be used', () => {
    const plan = planned(blank(), tableOf('Name,Theme\nAcme\n,Mentors\nBeta,Mentors'));
    expect(plan.problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'tooFewCells'],
      [3, 'noName'],
    ]);
    expect(plan.counts).toMatchObject({ rows: 3, create: 1, problems: 2 });
  });

  it('a table without a column of names, or with more partners than fit, is refused', () => {
    const table = tableOf('Name\nAcme');
    expect(planImport(blank(), table, [{ is: 'theme' }], {}, ids)).toEqual({
      ok: false,
      error: { reason: 'noNameColumn' },
    });
    const rows = Array.from({ length: limits.partners + 1 }, (_, at) => ({
      line: at + 2,
      cells: [`P${at}`],
    }));
    expect(planImport(blank(), { ...table, rows }, [{ is: 'name' }], {}, ids)).toMatchObject({
      ok: false,
      error: { reason: 'tooManyPartners', values: { count: limits.partners + 1 } },
    });
  });
});

describe('themes in a table', () => {
  it('a cell may hold several themes; those of the map are met whatever their case', () => {
    const document = mapOf('Project\n# Mentors', ids);
    const after = imported(document, 'Name;Theme\nAcme;"mentors | Places; places"\nBeta;');
    expect(allThemes(after).map(({ name }) => name)).toEqual(['Mentors', 'Places']);
    expect(themesOf(after, named(after, 'Acme'))).toHaveLength(2);
    expect(outlineOf(after).unsorted.map(({ name }) => name)).toEqual(['Beta']);
  });

  it('many new themes are worth a word', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `P${at},T${at}`);
    const plan = planned(blank(), tableOf(['Name,Theme', ...lines].join('\n')));
    expect(plan.notices).toEqual([{ reason: 'manyThemes', values: { count: 40 } }]);
  });
});

describe('text stays text', () => {
  it('markup, right-to-left, emoji, formulas and long notes arrive as they were written', () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      'مدرسة النور',
      '🌱 Garden',
      '=1+1',
      '{{count}} __proto__',
    ];
    const lines = texts.map((text) => `"${text}","${text}"`);
    const document = imported(blank(), ['Name,Notes', ...lines].join('\n'));
    expect(partnersOf(document).map(({ name, notes }) => [name, notes])).toEqual(
      texts.map((text) => [text, text]),
    );
  });
});

describe('large tables', () => {
  it('5,000 rows are planned, and the same 5,000 again are unchanged', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `Partner ${at % 4900},Theme ${at % 20},Town ${at}`,
    );
    const table = tableOf(['Name,Theme,Town', ...lines].join('\n'));
    const document = applied(blank(), changeOf(planned(blank(), table)).change);
    expect(partnersOf(document)).toHaveLength(5000);
    expect(planned(document, table).counts).toMatchObject({ unchanged: 5000, create: 0 });
  });

  it('thousands of rows of one name are paired in order', () => {
    const table = tableOf(
      ['Name,Town', ...Array.from({ length: 3000 }, (_, at) => `Acme,T${at}`)].join('\n'),
    );
    const document = applied(blank(), changeOf(planned(blank(), table)).change);
    expect(planned(document, table).counts).toMatchObject({ unchanged: 3000, create: 0 });
  });
});
