import { describe, expect, it } from 'vitest';
import { applied } from '../../src/domain/change';
import type { MapDocument } from '../../src/domain/document';
import { allThemes, partnersOf, themesOf } from '../../src/domain/outline';
import { changeOf } from '../../src/interchange/plan/changeOf';
import type { PlanChoices } from '../../src/interchange/plan/choices';
import { planImport } from '../../src/interchange/plan/planImport';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';
import { proposedMapping, tableOf } from '../support/tables';

const ids = countingIds();

const planOf = (document: MapDocument, content: string, choices: PlanChoices = {}) => {
  const table = tableOf(content);
  const plan = planImport(document, table, proposedMapping(table), choices, ids);
  if (!plan.ok) throw new Error(plan.error.reason);
  return plan.value;
};

const themesAfter = (document: MapDocument, content: string, choices?: PlanChoices) => {
  const after = applied(document, changeOf(planOf(document, content, choices)).change);
  const names = new Map(allThemes(after).map(({ id, name }) => [id, name]));
  return themesOf(after, named(after, 'Acme')).map((id) => names.get(id));
};

describe('Rows that sum up the others', () => {
  const csv = 'Name,Theme,Notes\nAcme,Labs,\nBeta,Hubs,\nTotal,2,\n';

  it('are left out as proposed, and named', () => {
    const plan = planOf(mapOf('', ids), csv);
    expect(plan.create.map(({ row }) => row.name)).toEqual(['Acme', 'Beta']);
    expect(plan.totals).toEqual([{ line: 4, name: 'Total' }]);
    expect(plan.counts.skipped).toBe(1);
  });

  it('come in when somebody says so', () => {
    const plan = planOf(mapOf('', ids), csv, { totals: 'take' });
    expect(plan.create.map(({ row }) => row.name)).toEqual(['Acme', 'Beta', 'Total']);
    expect(plan.counts.skipped).toBe(0);
  });

  it('are not partners whose names only begin so, or that say more than numbers', () => {
    const plan = planOf(mapOf('', ids), 'Name,Theme\nTotal Wine,2\nTotal,Energy\n');
    expect(plan.totals).toEqual([]);
    expect(plan.create).toHaveLength(2);
  });
});

describe('A partner that the file has in another theme', () => {
  const document = mapOf('Center\n# Labs\nAcme\n# Tours', ids);
  const csv = 'Name,Theme\nAcme,Tours\n';

  it('is in both unless somebody says otherwise, and is named for the choice', () => {
    expect(themesAfter(document, csv)).toEqual(['Labs', 'Tours']);
    expect(planOf(document, csv).themesMet).toMatchObject([
      { name: 'Acme', map: ['Labs'], file: ['Tours'] },
    ]);
  });

  it('moves when that is chosen, and the preview shows it', () => {
    expect(themesAfter(document, csv, { themes: 'move' })).toEqual(['Tours']);
    const [update] = planOf(document, csv, { themes: 'move' }).update;
    expect(update?.changes).toEqual([{ what: 'theme', from: 'Labs', to: 'Tours' }]);
    expect(partnersOf(document)).toHaveLength(1);
  });

  it('stays where it is when the file has it in one of its themes, or in none', () => {
    const both = mapOf('Center\n# Labs\nAcme\n# Tours\nAcme @Labs @Tours', ids);
    expect(planOf(both, 'Name,Theme\nAcme,Labs\n', { themes: 'move' }).themesMet).toEqual([]);
    expect(themesAfter(document, 'Name,Theme\nAcme,\nNew,Labs\n', { themes: 'move' })).toEqual([
      'Labs',
    ]);
  });
});
