import { describe, expect, it } from 'vitest';
import {
  draftOf,
  hasName,
  isHeaderUnsure,
  withFirstLine,
  withTarget,
} from '../../../src/ui/import/draft';
import { targetChoices, targetFrom, targetIdOf } from '../../../src/ui/import/targets';
import { wordsOf as speak } from '../../../src/ui/shell/words';
import { tableOf, wordsOf } from '../../support/tables';

const never = () => null;
const csv = 'Organization,AssetType,Address\nAcme Fab,Industry,1 Main Street\n';

describe('A table on its way into the map', () => {
  it('starts with what the columns probably are, and the center named after the file', () => {
    const draft = draftOf(tableOf(csv, 'our-partners.csv'), never);
    expect(wordsOf(draft.columns).slice(0, 2)).toEqual(['name', 'theme']);
    expect(draft.center).toBe('Our partners');
    expect(draft.isRemembered).toBe(false);
  });

  it('takes the columns as they were set for a file of the same headers', () => {
    const mapping = [{ is: 'name' }, { is: 'kind' }, { is: 'skip' }] as const;
    const draft = draftOf(tableOf(csv), () => mapping);
    expect(wordsOf(draft.columns)).toEqual(['name', 'kind', 'skip']);
    expect(draft.isRemembered).toBe(true);
  });

  it('gives the name to one column only', () => {
    const draft = withTarget(draftOf(tableOf(csv), never), 2, { is: 'name' });
    expect(wordsOf(draft.columns)).toEqual(['field text', 'theme', 'name']);
    expect(hasName(withTarget(draft, 2, { is: 'skip' }))).toBe(false);
  });

  it('asks about the first line only when it may be data', () => {
    expect(isHeaderUnsure(draftOf(tableOf(csv), never))).toBe(false);
    expect(isHeaderUnsure(draftOf(tableOf('1,2\n3,4\n'), never))).toBe(true);
  });

  it('reads the first line as a row and back without losing one', () => {
    const draft = draftOf(tableOf('1,2\n3,4\n'), never);
    const asData = withFirstLine(draft, true, never);
    expect(asData.table.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(withFirstLine(asData, false, never).table).toBe(draft.source);
  });

  it('remembers nothing for columns that have no names', () => {
    const recall = () => [{ is: 'skip' }, { is: 'skip' }] as const;
    const draft = withFirstLine(draftOf(tableOf('1,2\n3,4\n'), never), true, recall);
    expect(draft.isRemembered).toBe(false);
  });

  it('has every target among its choices, each once', () => {
    const [column] = draftOf(tableOf(csv), never).columns;
    if (!column) throw new Error('no column');
    const ids = targetChoices(speak('en')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => targetIdOf(targetFrom(id, column)))).toEqual(ids);
  });
});
