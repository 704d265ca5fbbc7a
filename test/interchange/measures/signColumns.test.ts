import { describe, expect, it } from 'vitest';
import { columnsLeftOut } from '../../../src/interchange/measures/leftOut';
import { looksLikeValues, proposedRoles } from '../../../src/interchange/measures/proposeRoles';
import { emptyMap, entered, planOfValues, valuesTable } from '../../support/values';

const kinds = (text: string): readonly string[] =>
  proposedRoles(valuesTable(text)).map(({ is }) => is);

describe('a column of nothing but signs', () => {
  const hidden =
    'School,Year,Enrolled,With visit\nNorth,2023,60,\nNorth,2024,62,s\nNorth,2025,8,s\n';

  it('R4 stands beside numbers as values: what is hidden is said, never left out', () => {
    expect(kinds(hidden)).toEqual(['partner', 'period', 'whole', 'part']);
    const { values, said } = planOfValues(emptyMap(), hidden);
    expect([...said.signs]).toEqual([['s', 2]]);
    expect(values.map(({ period, n, d, state }) => [period, n, d, state])).toEqual([
      ['2024', null, 62, 'suppressed'],
      ['2025', null, 8, 'suppressed'],
    ]);
  });

  it('R4 under a period every sign is listed, a dash and an unknown one asked about', () => {
    const text = 'Partner,2022-23,2023-24,2024-25\nAcme,12,NR,NA\nBeta,15,NR,-\n';
    const { asks, said } = planOfValues(emptyMap(), text);
    expect([...said.signs.keys()].sort()).toEqual(['-', 'NA', 'NR']);
    expect([...asks.signs].sort()).toEqual(['-', 'NR']);
  });

  it('R4 a few numbers among many dashes stay numbers', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `P${at},-`).join('\n');
    expect(kinds(`Partner,Visits\nAcme,12\n${rows}\n`)).toEqual(['partner', 'value']);
  });

  it('R4 a partner that hides all of its numbers is read as values, wherever they begin', () => {
    const all = 'School,Year,Enrolled,With visit\nNorth,2023,s,s\nNorth,2024,s,s\n';
    expect(looksLikeValues(valuesTable(all))).toBe(true);
    expect(kinds(all)).toEqual(['partner', 'period', 'whole', 'part']);
    const late = Array.from({ length: 500 }, (_, at) => `North ${at},2023,,`).join('\n');
    const text = `School,Year,Enrolled,Visits\n${late}\nSouth,2023,4,s\n`;
    expect(kinds(text)).not.toContain('skip');
  });

  it('R4 goes by the signs and the measures of the map', () => {
    const table = valuesTable('School,Visits\nNorth,NR\n');
    expect(proposedRoles(table, emptyMap()).map(({ is }) => is)).toEqual(['partner', 'skip']);
    const map = entered(emptyMap(), planOfValues(emptyMap(), 'School,Year,Visits\nNorth,2023,4\n'));
    expect(proposedRoles(table, map).map(({ is }) => is)).toEqual(['partner', 'value']);
  });

  it('words stay words: they are left out, and named', () => {
    const table = valuesTable('School,Year,Visits,Borough,Empty\nNorth,2023,4,Bronx,\n');
    const roles = proposedRoles(table);
    expect(roles.map(({ is }) => is)).toEqual(['partner', 'period', 'value', 'skip', 'skip']);
    expect(columnsLeftOut(table, roles)).toEqual(['Borough']);
  });

  it('a list of partners with signs or ticks stays one', () => {
    expect(looksLikeValues(valuesTable('Name,Phone number,Date\nAcme,NA,2024-05-01\n'))).toBe(
      false,
    );
    expect(looksLikeValues(valuesTable('Name,2023,2024\nAcme,x,\nBeta,,x\n'))).toBe(false);
  });
});
