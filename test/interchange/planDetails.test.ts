import { describe, expect, it } from 'vitest';
import { applied } from '../../src/domain/change';
import { arrangementOf, type MapDocument, rowsOf } from '../../src/domain/document';
import { exchangeOf } from '../../src/domain/exchange';
import { contactsOf, ownersOf, peopleOf } from '../../src/domain/people';
import type { Mapping } from '../../src/interchange/mapping/column';
import { proposeMapping } from '../../src/interchange/mapping/propose';
import { changeOf } from '../../src/interchange/plan/changeOf';
import type { PlanChoices } from '../../src/interchange/plan/choices';
import type { ImportPlan } from '../../src/interchange/plan/plan';
import { planImport } from '../../src/interchange/plan/planImport';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { proposedMapping, tableOf, wordsOf } from '../support/tables';

const ids = countingIds();
const blank = () => mapOf('', ids);

const planned = (
  document: MapDocument,
  content: string,
  choices: PlanChoices = {},
  mapping?: Mapping,
): ImportPlan => {
  const table = tableOf(content);
  const plan = planImport(document, table, mapping ?? proposedMapping(table), choices, ids);
  if (!plan.ok) throw new Error(`refused: ${plan.error.reason}`);
  return plan.value;
};

const imported = (document: MapDocument, content: string, choices?: PlanChoices): MapDocument =>
  applied(document, changeOf(planned(document, content, choices)).change);

const words = (content: string) => wordsOf(proposeMapping(tableOf(content)));

const contacts = (document: MapDocument, name: string) =>
  contactsOf(document, named(document, name).id).map(({ person }) => [
    person.name,
    person.email ?? '',
    person.phone ?? '',
  ]);

describe('columns of details', () => {
  it('are known by English and Spanish headers', () => {
    expect(
      words(
        'Organization,Contact,E-mail,Phone,Our contact,Gives,Gets,Website,Next contact,Student seat\nA,Ana,a@x.org,5550100,Lee,tools,talks,a.org,2026-05-03,yes',
      ),
    ).toEqual([
      ...['name', 'contacts', 'email', 'phone', 'owners', 'gives', 'gets', 'url', 'nextContact'],
      'studentSeat',
    ]);
    expect(
      words(
        'Organización;Contacto;Correo electrónico;Teléfono;Ofrece;Recibe;Sitio web;Próximo contacto;Etapas\nA;Ana;a@x.org;5550100;taller;charlas;a.org;2026-05-03;Exploración vocacional',
      ),
    ).toEqual([
      ...['name', 'contacts', 'email', 'phone', 'gives', 'gets', 'url', 'nextContact', 'stages'],
    ]);
  });

  it('an e-mail or phone without anybody it belongs to stays a field', () => {
    expect(words('Name,E-mail,Phone\nA,a@x.org,5550100')).toEqual([
      'name',
      'field text',
      'field text',
    ]);
  });

  it('a sector is the theme where nothing else is, else the sector', () => {
    expect(words('Name,Sector\nA,Retail\nB,Retail')).toEqual(['name', 'theme']);
    expect(words('Name,Theme,Sector\nA,x,Retail\nB,x,Retail')).toEqual(['name', 'theme', 'sector']);
  });

  it('values that cannot be what the header says leave it a field', () => {
    expect(words('Name,Level,Next contact,Contacts\nA,expert,soon,3\nB,novice,later,4')).toEqual([
      ...['name', 'field text', 'field text', 'field number'],
    ]);
  });

  it('a column named like a field of the map goes there, whatever its header says', () => {
    const table = tableOf('Name,Website\nA,a.org');
    const columns = proposeMapping(table, { fields: ['website'], stages: [] });
    expect(wordsOf(columns)).toEqual(['name', 'field text']);
  });

  it('numbers with a decimal comma are proposed as such, and only where no doubt is left', () => {
    const target = (values: string) =>
      proposeMapping(tableOf(`Nombre;Horas\n${values}`))[1]?.target;
    expect(target('A;12,5\nB;1.234,75')).toMatchObject({ type: 'number', decimal: ',' });
    expect(target('A;1,234\nB;2,500')).toMatchObject({ type: 'text' });
    const plan = planned(blank(), 'Nombre;Horas\nA;12,5\nB;1.234,75');
    expect(plan.create.map(({ row }) => Object.values(row.fields ?? {}))).toEqual([
      [12.5],
      [1234.75],
    ]);
  });
});

describe('people of a sheet', () => {
  const sheet =
    'Name,Contact,E-mail,Our contact\nAcme,Ana Díaz|Bo Chen,ana@x.org|bo@x.org,Lee\nBeta,ana  díaz,ANA@x.org,Lee\nCora,Ana Díaz,other@y.org,';

  it('become contacts with their addresses; one person of one name and address is one', () => {
    const document = imported(blank(), sheet);
    expect(contacts(document, 'Acme')).toEqual([
      ['Ana Díaz', 'ana@x.org', ''],
      ['Bo Chen', 'bo@x.org', ''],
    ]);
    expect(contacts(document, 'Beta')).toEqual([['Ana Díaz', 'ana@x.org', '']]);
    expect(contacts(document, 'Cora')).toEqual([['Ana Díaz', 'other@y.org', '']]);
    expect(peopleOf(document, 'partner')).toHaveLength(3);
    expect(peopleOf(document, 'ours').map(({ name }) => name)).toEqual(['Lee']);
    expect(ownersOf(document, named(document, 'Beta').id)).toHaveLength(1);
  });

  it('are not doubled by the same sheet again', () => {
    const document = imported(blank(), sheet);
    const again = planned(document, sheet);
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: 3 });
    expect(again.change).toEqual({ created: {}, updated: {}, deleted: {} });
  });

  it('new people and new addresses are shown beside what was', () => {
    const document = imported(blank(), sheet);
    const plan = planned(document, 'Name,Contact,E-mail\nAcme,Bo Chen|Cy Lee,bo@new.org|');
    expect(plan.update[0]?.changes).toEqual([
      { what: 'contacts', from: 'Ana Díaz, Bo Chen', to: 'Ana Díaz, Bo Chen, Cy Lee' },
      { what: 'email', field: 'Bo Chen', from: 'bo@x.org', to: 'bo@new.org' },
    ]);
    const next = applied(document, changeOf(plan).change);
    expect(contacts(next, 'Acme').map(([name, mail]) => [name, mail])).toEqual([
      ['Ana Díaz', 'ana@x.org'],
      ['Bo Chen', 'bo@new.org'],
      ['Cy Lee', ''],
    ]);
  });

  it('an address in the cell of the name, or alone, is understood', () => {
    const document = imported(
      blank(),
      'Name,Contact,E-mail\nAcme,Ana Díaz <ana@x.org>,\nBeta,,info@beta.org\nCora,Bo,',
    );
    expect(contacts(document, 'Acme')).toEqual([['Ana Díaz', 'ana@x.org', '']]);
    expect(contacts(document, 'Beta')).toEqual([['info@beta.org', 'info@beta.org', '']]);
  });

  it('a second contact has columns of its own', () => {
    const document = imported(
      blank(),
      'Name,Contact 1,Email 1,Contact 2,Email 2\nAcme,Ana,ana@x.org,Bo,bo@x.org\nBeta,,,Cy,cy@x.org',
    );
    expect(contacts(document, 'Acme').map(([, mail]) => mail)).toEqual(['ana@x.org', 'bo@x.org']);
    expect(contacts(document, 'Beta')).toEqual([['Cy', 'cy@x.org', '']]);
  });

  it('no name of theirs stands in the label of the edit', () => {
    expect(JSON.stringify(changeOf(planned(blank(), sheet)).label)).not.toMatch(/Ana|Bo|Lee/);
  });
});

describe('what partners give, and what is known of them', () => {
  const sheet = [
    'Name,Theme,Gives,Gets,Website,Role,Stages,Level,Functions,Student seat,Next contact,Sector',
    'Acme,Mentors,machine time; space,interns,acme.org,host,workBased|exploration,2,workBased,yes,2026-05-03,Retail',
  ].join('\n');

  it('comes in as it stands, once', () => {
    const document = imported(blank(), sheet);
    const acme = named(document, 'Acme');
    expect(acme).toMatchObject({
      ...{ url: 'https://acme.org', role: 'host', level: 2, studentSeat: 'yes' },
      ...{ stages: { workBased: true, exploration: true }, functions: { workBased: true } },
      ...{ nextContact: '2026-05-03', sector: 'Retail' },
    });
    expect(exchangeOf(document, acme.id, 'gives').map(({ text }) => text)).toEqual([
      'machine time',
      'space',
    ]);
    expect(planned(document, sheet).counts).toMatchObject({ unchanged: 1, update: 0 });
  });

  it('words that are no codes are kept in a field of the column’s name', () => {
    const plan = planned(blank(), 'Name,Level\nA,1\nB,expert', {}, [
      { is: 'name' },
      { is: 'level' },
    ]);
    expect(plan.fields.map(({ name }) => name)).toEqual(['Level']);
    expect(plan.create.map(({ row }) => [row.level, Object.values(row.fields ?? {})])).toEqual([
      [1, []],
      [undefined, ['expert']],
    ]);
    expect(plan.remarks).toEqual([
      { line: 3, reason: 'wordUnknown', values: { column: 'Level', value: 'expert' } },
    ]);
  });

  it('a date that could be two days is read as the others of its column show', () => {
    const plan = planned(blank(), 'Name,Next contact\nA,25/12/2026\nB,2026-01-02\nC,3/4/2026');
    expect(plan.create.map(({ row }) => row.nextContact)).toEqual([
      '2026-12-25',
      '2026-01-02',
      '2026-04-03',
    ]);
  });

  it('dates that contradict each other stay texts, none is guessed', () => {
    const plan = planned(blank(), 'Name,Next contact\nA,25/12/2026\nB,12/25/2026\nC,3/4/2026');
    expect(plan.create.map(({ row }) => row.nextContact)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(Object.values(plan.create[2]?.row.fields ?? {})).toEqual(['3/4/2026']);
  });
});

describe('a changed sheet again', () => {
  const line = (at: number, town = 'Fargo') => `P${at},Theme ${at % 3},${town},P${at}@x.org`;
  const head = 'Name,Theme,Town,Notes';
  const first = [head, ...Array.from({ length: 20 }, (_, at) => line(at))].join('\n');
  const second = [
    head,
    ...Array.from({ length: 18 }, (_, at) => line(at, at < 5 ? 'Minot' : 'Fargo')),
    ...[100, 101, 102].map((at) => line(at)),
  ].join('\n');

  it('3 new, 5 changed with old and new values, 2 not in the file, the rest unchanged', () => {
    const document = imported(blank(), first);
    const plan = planned(document, second);
    expect(plan.counts).toMatchObject({ create: 3, update: 5, unchanged: 13, problems: 0 });
    expect(plan.missing.map(({ name }) => name)).toEqual(['P18', 'P19']);
    for (const { changes } of plan.update)
      expect(changes).toEqual([{ what: 'field', field: 'Town', from: 'Fargo', to: 'Minot' }]);
    expect(plan.change.deleted).toEqual({});
    expect(rowsOf(applied(document, plan.change), 'node')).toHaveLength(1 + 3 + 23);
  });

  it('partners that never came from a file are not missed by one that has ids', () => {
    const start = mapOf('Flex Friday\n# Mentors\nBy hand', ids);
    const document = imported(start, 'ID,Name\n1,Acme\n2,Beta');
    expect(planned(document, 'ID,Name\n1,Acme').missing.map(({ name }) => name)).toEqual(['Beta']);
  });

  it('ids of another file are not taken for ours', () => {
    const numbered = (names: string) =>
      ['ID,Name', ...[...names].map((name, at) => `${at},Partner ${name}`)].join('\n');
    const document = imported(blank(), numbered('abcdefgh'));
    expect(planned(document, numbered('stuvwxyz')).counts).toMatchObject({ create: 8, update: 0 });
  });
});

describe('names that look the same', () => {
  const start = () => mapOf('Flex Friday\n# Mentors\nAcme Fab', ids);

  it('are shown side by side and stay two until a person says one', () => {
    const document = start();
    const content = 'Name,Town\nAcme Fab Inc.,Fargo';
    const plan = planned(document, content);
    expect(plan.counts).toMatchObject({ create: 1, update: 0 });
    expect(plan.near).toMatchObject([
      { line: 2, name: 'Acme Fab Inc.', partners: [{ name: 'Acme Fab' }], chosen: null },
    ]);
    const [match] = plan.near;
    const acme = match?.partners[0]?.id ?? 'different';
    const same = planned(document, content, { near: { [match?.key ?? '']: acme } });
    expect(same.counts).toMatchObject({ create: 0, update: 1 });
    expect(same.update[0]?.changes.map(({ what }) => what)).toEqual(['field']);
    expect(named(applied(document, same.change), 'Acme Fab').name).toBe('Acme Fab');
  });

  it('of several on the map each can be the one, and none is given twice', () => {
    const document = mapOf('Flex Friday\n# Mentors\nAcme Fab Inc.\nAcme-Fab', ids);
    const content = 'Name,Town\nAcme Fab,Fargo\nAcme Fab LLC,Minot';
    const [first, second] = planned(document, content).near;
    expect(first?.partners.map(({ name }) => name)).toEqual(['Acme Fab Inc.', 'Acme-Fab']);
    const chosen = first?.partners[1]?.id ?? 'different';
    const plan = planned(document, content, { near: { [first?.key ?? '']: chosen } });
    expect(plan.near[1]?.partners.map(({ name }) => name)).toEqual(['Acme Fab Inc.']);
    expect(plan.near[1]?.key).toBe(second?.key);
    expect(plan.update).toMatchObject([{ id: chosen, line: 2 }]);
  });

  it('a company and a person of one name are two', () => {
    const document = imported(blank(), 'Name,Kind\nAcme,Company');
    expect(planned(document, 'Name,Kind\nAcme Inc,Person').near).toEqual([]);
  });

  it('two of the map can be joined with the file, in one edit', () => {
    const document = mapOf('Flex Friday\n# Mentors\nAcme Fab\nAcme Fab Inc.', ids);
    const content = 'Name,Town\nAcme Fab,Fargo';
    const [twins] = planned(document, content).twins;
    expect(twins).toMatchObject({ keep: { name: 'Acme Fab' }, gone: { name: 'Acme Fab Inc.' } });
    const plan = planned(document, content, { twins: { [twins?.key ?? '']: 'join' } });
    const joined = applied(document, plan.change);
    expect(rowsOf(joined, 'node').map(({ name }) => name)).not.toContain('Acme Fab Inc.');
    expect(Object.values(named(joined, 'Acme Fab').fields ?? {})).toEqual(['Fargo']);
  });
});

describe('thousands of new circles', () => {
  it('have a place each at once, so that the page need not look for them; few have none', () => {
    const lines = Array.from({ length: 1500 }, (_, at) => `P${at},Theme ${at % 20}`);
    const start = blank();
    const many = applied(start, planned(start, ['Name,Theme', ...lines].join('\n')).change);
    const positions = Object.values(arrangementOf(many)?.positions ?? {});
    expect(positions).toHaveLength(1 + 20 + 1500);
    expect(new Set(positions.map(String)).size).toBe(positions.length);
    expect(arrangementOf(imported(blank(), 'Name,Theme\nA,B'))?.positions).toEqual({});
  });
});
