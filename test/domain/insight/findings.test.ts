import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, type MapDocument, nodeOf } from '../../../src/domain/document';
import { findingKinds } from '../../../src/domain/insight/finding';
import { findingsOf, headlineOf, marksOf } from '../../../src/domain/insight/findings';
import { seenBy } from '../../../src/domain/seen';
import { capturedMap, dealt } from '../../support/capturedMap';
import { secretMapArbitrary } from '../../support/secrets';
import { seededMap } from '../../support/seededMap';

const kinds = (document: MapDocument) => findingsOf(document).map(({ is }) => is);
const found = (document: MapDocument, is: string) =>
  findingsOf(document).find((one) => one.is === is);
const map = (...lines: readonly string[]) => capturedMap(['Project', ...lines].join('\n'));

const reversed = (document: MapDocument): MapDocument =>
  documentOf(document.map, [...document.rows.values()].reverse());

const seeds = fc.record({
  partners: fc.nat(60),
  seed: fc.nat(1e6),
  links: fc.constantFrom(0, 0.2, 1),
});

describe('what a map shows', () => {
  it('names only circles that are seen, by the name they are seen under', () => {
    fc.assert(
      fc.property(secretMapArbitrary, fc.constantFrom('partners', 'public'), (whole, audience) => {
        const seen = seenBy(whole, { audience: audience as 'partners', unnamed: 'A person' });
        for (const { names, partner } of findingsOf(seen))
          for (const { id, name } of [...names, ...(partner ? [partner] : [])])
            expect(nodeOf(seen, id)?.name).toBe(name);
      }),
    );
  });

  it('is the same however the rows are stored', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const document = seededMap(seed);
        expect(findingsOf(reversed(document))).toEqual(findingsOf(document));
      }),
    );
  });

  it('stands best first, and a sentence never speaks twice of the same', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const document = seededMap(seed);
        const weights = findingsOf(document).map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        const topics = headlineOf(document).map(({ is }) => findingKinds[is].topic);
        expect(new Set(topics).size).toBe(topics.length);
      }),
    );
  });

  it('says how many pairs share as many, and no pair when too many do', () => {
    const themes = ['Arts', 'Jobs', 'Food', 'Care', 'Clubs'];
    const pair = (a: number, b: number) =>
      [1, 2].map((nth) => `${a}${b}${nth} @${themes[a]} @${themes[b]}`);
    const heads = themes.map((theme) => `# ${theme}`);
    const three = map(...heads, ...pair(0, 1), ...pair(1, 2), ...pair(2, 3));
    expect(found(three, 'sharedMostMore')?.values).toEqual({ shared: 2, count: 2 });
    const four = map(...heads, ...pair(0, 1), ...pair(1, 2), ...pair(2, 3), ...pair(3, 4));
    expect(kinds(four)).not.toContain('sharedMostMore');
    expect(found(four, 'shared')?.values).toEqual({ count: 8, of: 8 });
  });

  it('takes the first pair of a tie, in the order of the map', () => {
    const document = map(
      dealt('Z', 2),
      dealt('M', 2),
      dealt('A', 2),
      'P @Z @M',
      'Q @Z @M',
      'R @M @A',
      'S @M @A',
    );
    expect(found(document, 'sharedMostMore')?.names.map(({ name }) => name)).toEqual(['Z', 'M']);
  });

  it('calls two themes apart only without a common partner and without any connection', () => {
    const lines = [
      dealt('Arts', 3),
      dealt('Jobs', 3),
      dealt('Food', 3),
      'P @Arts @Jobs',
      'Q @Jobs @Food',
    ];
    expect(found(map(...lines), 'apart')?.names.map(({ name }) => name)).toEqual(['Arts', 'Food']);
    for (const tie of ['Arts -- Food', 'Arts 1 -- Food', 'Arts 1 -- Food 2', 'Food 2 -- P'])
      expect(kinds(map(...lines, tie))).not.toContain('apart');
    for (const other of ['Project -- Food', 'Arts 1 -- Arts 2', 'Arts 1 -- Jobs 1'])
      expect(kinds(map(...lines, other))).toContain('apart');
  });

  it('does not call a theme of one partner apart', () => {
    const document = map(dealt('Arts', 3), dealt('Jobs', 3), dealt('Food', 1), 'P @Arts @Jobs');
    expect(kinds(document)).not.toContain('apart');
  });

  it('counts a partner of a theme and of its sub-theme once, and does not say they share it', () => {
    const document = map('# Arts', '## Music', 'A @Arts @Music', 'B @Music', dealt('Jobs', 2));
    expect(found(document, 'evenTwo')?.values).toEqual({ count: 2 });
    expect(kinds(document)).not.toContain('shared');
  });

  it('names one or two partners in the most themes and counts more of them', () => {
    const heads = [dealt('Arts', 1), dealt('Jobs', 1), dealt('Food', 1)];
    const all = (name: string) => `${name} @Arts @Jobs @Food`;
    expect(found(map(...heads, all('P')), 'bridge')?.values).toEqual({ count: 3 });
    expect(found(map(...heads, all('P'), all('Q')), 'bridgeTwo')?.names).toHaveLength(2);
    const many = found(map(...heads, all('P'), all('Q'), all('R')), 'bridgeMany');
    expect(many).toMatchObject({ names: [], values: { count: 3, partners: 3 } });
  });

  it('calls a partner the only one in two themes from six partners on', () => {
    const heads = [dealt('Arts', 2), dealt('Jobs', 2), '# Food', 'P @Arts @Jobs'];
    expect(kinds(map(...heads))).not.toContain('onlyBridge');
    expect(kinds(map(...heads, 'Q @Food'))).toContain('onlyBridge');
  });

  it('marks a sentence by what it is about, not by its counts', () => {
    const lines = [dealt('Arts', 5), dealt('Jobs', 3)];
    const marks = (...more: readonly string[]) => marksOf(headlineOf(map(...lines, ...more)));
    expect(marks('P @Arts')).toEqual(marks());
    expect(marks('P @Jobs', 'Q @Jobs', 'R @Jobs')).not.toEqual(marks());
  });

  it('is worked out for a map of 10,000 circles and 30 themes as for any other', () => {
    const document = seededMap({ partners: 10_000, seed: 1, themes: 30 });
    expect(headlineOf(document)).toHaveLength(2);
    expect(headlineOf(document)).toBe(headlineOf(document));
  });
});
