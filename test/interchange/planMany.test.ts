import { describe, expect, it } from 'vitest';
import { applied, inverted } from '../../src/domain/change';
import { fieldsOf, linksOf, type MapDocument } from '../../src/domain/document';
import { allThemes, partnersOf, themesOf } from '../../src/domain/outline';
import { finished } from '../../src/domain/steps';
import { type PlainLink, plainElement } from '../../src/interchange/plain/plainMap';
import { tableOfPlain } from '../../src/interchange/plain/tableOfPlain';
import { changeOf } from '../../src/interchange/plan/changeOf';
import type { PlanChoices } from '../../src/interchange/plan/choices';
import type { ImportPlan } from '../../src/interchange/plan/plan';
import { planManySteps } from '../../src/interchange/plan/planImport';
import { type SaidOfAll, type Source, spotOf } from '../../src/interchange/plan/source';
import type { Table } from '../../src/interchange/table';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { sketchOf } from '../support/sketch';
import { proposedMapping, tableOf } from '../support/tables';

const ids = countingIds(700_000);

const source = (file: string, text: string | Table, said?: SaidOfAll): Source => {
  const table = typeof text === 'string' ? tableOf(text, file) : text;
  return { table, mapping: proposedMapping(table), ...(said && { said }) };
};

const planned = (
  document: MapDocument,
  sources: readonly Source[],
  choices: PlanChoices = {},
): ImportPlan => {
  const plan = finished(planManySteps(document, sources, choices, ids));
  if (!plan.ok) throw new Error(`refused: ${plan.error.reason}`);
  return plan.value;
};

const schools = 'Name,Theme,Town\nLincoln High,Mentors,Fargo\nAcme Fab,Mentors,Fargo\n';
const firms = 'Company,Theme,Town\nAcme Fab,Funding,Minot\nBeta Lab,Funding,Minot\n';

const link = (from: string, to: string, id: string): PlainLink => ({
  ...{ id, from, to, type: 'funds', direction: 'forward', values: {} },
});

const drawn = (file: string, names: readonly string[], links: readonly PlainLink[]): Table =>
  tableOfPlain(
    {
      ...{ title: '', columns: [], linkColumns: [], notices: [], links },
      elements: [
        { ...plainElement('t', 'Mentors'), role: 'theme' },
        ...names.map((name) => ({ ...plainElement(name, name), under: ['t'] })),
      ],
    },
    file,
  );

describe('several files planned together', () => {
  it('the same partner in two files is one, in the themes of both; what differs is said', () => {
    const plan = planned(mapOf('', ids), [source('a.csv', schools), source('b.csv', firms)]);
    const document = applied(mapOf('', ids), plan.change);
    expect(partnersOf(document).map(({ name }) => name)).toEqual([
      ...['Lincoln High', 'Acme Fab', 'Beta Lab'],
    ]);
    const acme = named(document, 'Acme Fab');
    expect(themesOf(document, acme).map((id) => document.rows.get(id))).toMatchObject([
      { name: 'Mentors' },
      { name: 'Funding' },
    ]);
    expect(plan.remarks).toMatchObject([
      { reason: 'valueJoined', values: { column: 'Town', value: 'Minot' } },
    ]);
    expect(plan.counts).toMatchObject({ rows: 4, create: 3, joined: 1 });
  });

  it('they stay two when the person says so, and always where one file has the name twice', () => {
    const sources = [source('a.csv', schools), source('b.csv', firms)];
    const [pair] = planned(mapOf('', ids), sources).sameLooking;
    expect(pair).toMatchObject({ name: 'Acme Fab', joined: pair?.lines, usual: pair?.lines });
    const apart = { sameLooking: { [pair?.key ?? '']: 'keepBoth' as const } };
    expect(planned(mapOf('', ids), sources, apart).counts.create).toBe(4);
    const twice = source('c.csv', 'Name\nAcme Fab\nAcme Fab\n');
    const three = planned(mapOf('', ids), [twice, source('b.csv', firms)]);
    expect(three.sameLooking[0]).toMatchObject({ joined: [], usual: [] });
    expect(three.counts.create).toBe(4);
  });

  it('the same name in two files is proposed as one beside another that only looks like it', () => {
    const plan = planned(mapOf('', ids), [
      source('a.csv', 'Name,Town\nAcme Fab,Fargo\nAcme Fab Inc.,Minot\n'),
      source('b.csv', 'Name,Seats\nacme  fab,12\n'),
    ]);
    expect(plan.sameLooking).toMatchObject([{ lines: [2, 3, 5], joined: [2, 5] }]);
    expect(plan.create.map(({ row }) => row.name)).toEqual(['Acme Fab', 'Acme Fab Inc.']);
  });

  it('a row without a kind is the one of its name in the other file', () => {
    const kinds = source('k.csv', 'Name,Kind\nAcme Fab,company\n');
    const plan = planned(mapOf('', ids), [source('b.csv', firms), kinds]);
    expect(plan.counts.create).toBe(2);
    expect(named(applied(mapOf('', ids), plan.change), 'Acme Fab').partnerKind).toBe('company');
  });

  it('columns of one name are one field; told as numbers here and as texts there, a text', () => {
    const plan = planned(mapOf('', ids), [
      source('a.csv', 'Name,Seats\nAcme,12\nBeta,13\n'),
      source('b.csv', 'Name,seats\nCedar,many\n'),
    ]);
    expect(plan.fields.map(({ name, fieldType }) => [name, fieldType])).toEqual([
      ['Seats', 'text'],
    ]);
    const document = applied(mapOf('', ids), plan.change);
    const [field] = fieldsOf(document);
    expect(named(document, 'Cedar').fields?.[field?.id ?? '']).toBe('many');
    expect(named(document, 'Acme').fields?.[field?.id ?? '']).toBe('12');
  });

  it('a decimal comma in one file and a point in the other are both understood', () => {
    const plan = planned(mapOf('', ids), [
      source('a.csv', 'Name;Share\nAcme;12,5\nBeta;3,25\n'),
      source('b.csv', 'Name,Share\nCedar,7.5\nDelta,8.25\n'),
    ]);
    const document = applied(mapOf('', ids), plan.change);
    const [field] = fieldsOf(document);
    expect(partnersOf(document).map(({ fields }) => fields?.[field?.id ?? ''])).toEqual([
      12.5, 3.25, 7.5, 8.25,
    ]);
  });

  it('lines count on from file to file, and each is found again in its own', () => {
    const broken = 'Name,Theme\nAcme,Mentors\n,Mentors\n';
    const plan = planned(mapOf('', ids), [source('a.csv', schools), source('b.csv', broken)]);
    const [problem] = plan.problems;
    expect(problem?.reason).toBe('noName');
    expect(spotOf(plan.origins, problem?.line ?? 0)).toEqual({ file: 'b.csv', line: 3 });
  });

  it('what is said of all rows of a file holds for them and no others', () => {
    const start = sketchOf('Flex Friday\n# Mentors\nCounty Health');
    const partner = named(start, 'County Health').id;
    const said = { theme: 'Summer', status: 'wished', kind: 'school', partner } as const;
    const plan = planned(start, [source('a.csv', schools, said), source('b.csv', firms)]);
    const document = applied(start, plan.change);
    expect(allThemes(document).map(({ name }) => name)).toEqual(['Mentors', 'Summer', 'Funding']);
    const lincoln = named(document, 'Lincoln High');
    expect(lincoln).toMatchObject({ status: 'wished', partnerKind: 'school' });
    expect(named(document, 'Beta Lab')).toMatchObject({ status: 'existing' });
    expect(linksOf(document).map(({ from, to }) => [from, to])).toEqual([
      [lincoln.id, partner],
      [named(document, 'Acme Fab').id, partner],
    ]);
  });

  it('what a row says itself counts before what is said of all', () => {
    const own = source('a.csv', 'Name,Status\nAcme,warm\nBeta,\n', { status: 'wished' });
    const document = applied(mapOf('', ids), planned(mapOf('', ids), [own]).change);
    expect(partnersOf(document).map(({ status }) => status)).toEqual(['warm', 'wished']);
  });

  it('said again, nothing changes: nobody is connected twice', () => {
    const start = sketchOf('Flex Friday\n# Mentors\nCounty Health');
    const said = { theme: 'mentors', partner: named(start, 'County Health').id };
    const sources = [source('a.csv', schools, said)];
    const once = applied(start, planned(start, sources).change);
    const again = planned(once, sources);
    expect(again.links.create).toEqual([]);
    expect(again.update).toEqual([]);
    expect(again.create).toEqual([]);
  });

  it('themes that two files draw are one, with the circles of both and their connections', () => {
    const first = drawn('a.json', ['Acme', 'Beta'], [link('Acme', 'Beta', '1')]);
    const second = drawn('b.json', ['Acme', 'Cedar'], [link('Acme', 'Cedar', '2')]);
    const plan = planned(mapOf('', ids), [source('', first), source('', second)]);
    const document = applied(mapOf('', ids), plan.change);
    expect(allThemes(document).map(({ name }) => name)).toEqual(['Mentors']);
    expect(partnersOf(document).map(({ name }) => name)).toEqual(['Acme', 'Beta', 'Cedar']);
    expect(linksOf(document)).toHaveLength(2);
    expect(linksOf(document).every(({ from }) => from === named(document, 'Acme').id)).toBe(true);
  });

  it('is one step of the history that says how many files', () => {
    const start = mapOf('', ids);
    const plan = planned(start, [source('a.csv', schools), source('b.csv', firms)]);
    const edit = changeOf(plan);
    expect(edit.label).toEqual({ key: 'history.importFiles', values: { file: 'a.csv', count: 2 } });
    expect([...applied(applied(start, edit.change), inverted(edit.change)).rows.keys()]).toEqual([
      ...start.rows.keys(),
    ]);
  });

  it('a file without a column of names stops all of them', () => {
    const nameless = { ...source('a.csv', schools), mapping: [] };
    const plan = finished(planManySteps(mapOf('', ids), [nameless], {}, ids));
    expect(plan).toEqual({ ok: false, error: { reason: 'noNameColumn' } });
  });
});
