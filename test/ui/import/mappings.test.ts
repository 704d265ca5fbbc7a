import { beforeEach, describe, expect, it } from 'vitest';
import { recallIn, rememberIn } from '../../../src/ui/import/mappings';

const headers = ['Organization', 'Asset Type'];
const mapping = [{ is: 'name' }, { is: 'field', type: 'text', name: 'Asset Type' }] as const;

beforeEach(() => localStorage.clear());

describe('How columns were set last', () => {
  it('is remembered by the headers, however they are written', () => {
    rememberIn(localStorage, headers, mapping);
    expect(recallIn(localStorage)(['ORGANIZATION', ' asset_type '])).toEqual(mapping);
    expect(recallIn(localStorage)(['Organization', 'Theme'])).toBeNull();
  });

  it('keeps headers and choices only, nothing of the rows', () => {
    rememberIn(localStorage, headers, mapping);
    expect(Object.keys(localStorage)).toEqual(['commonwheel:mappings']);
    expect(JSON.parse(localStorage.getItem('commonwheel:mappings') ?? '')).toEqual([
      ['organization|asset type', mapping],
    ]);
  });

  it('is forgotten with everything else', () => {
    rememberIn(localStorage, headers, mapping);
    localStorage.clear();
    expect(recallIn(localStorage)(headers)).toBeNull();
  });

  it('goes by the newest choice and forgets the oldest sort of file after fifty', () => {
    rememberIn(localStorage, headers, [{ is: 'name' }, { is: 'skip' }]);
    rememberIn(localStorage, headers, mapping);
    expect(recallIn(localStorage)(headers)).toEqual(mapping);
    for (let at = 0; at < 50; at++) rememberIn(localStorage, [`h${at}`], [{ is: 'name' }]);
    expect(recallIn(localStorage)(headers)).toBeNull();
    expect(recallIn(localStorage)(['h0'])).toEqual([{ is: 'name' }]);
  });

  it('passes over what makes no sense', () => {
    const broken = ['{', '[["a",[{"is":"owner"}]],["a|b",5],7]', '{"a":1}'];
    for (const text of broken) {
      localStorage.setItem('commonwheel:mappings', text);
      expect(recallIn(localStorage)(['a'])).toBeNull();
    }
  });

  it('works for this time only where storage is blocked', () => {
    rememberIn(null, headers, mapping);
    expect(recallIn(null)(headers)).toBeNull();
  });
});
