import { describe, expect, it } from 'vitest';
import { knownTheme, nextTheme } from '../../../src/domain/capture/nextTheme';
import { textOfMap } from '../../../src/domain/capture/writeLine';
import { applied, inverted, isEmpty } from '../../../src/domain/change';
import { enterLine, enterLines } from '../../../src/domain/commands/enterLine';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import { exchangeOf } from '../../../src/domain/exchange';
import type { Id } from '../../../src/domain/id';
import { problemsOf } from '../../../src/domain/integrity';
import { newMap } from '../../../src/domain/newMap';
import { allThemes } from '../../../src/domain/outline';
import { contactsOf, ownersOf, partnersTiedTo } from '../../../src/domain/people';
import type { Row } from '../../../src/domain/row';
import { rowFrom } from '../../../src/domain/schema';
import { countingIds } from '../../support/ids';
import { did, mapOf, named } from '../../support/maps';

const ids = countingIds();
const blank = () => newMap({ template: 'blank', language: 'en', now: 0 }, ids);
const small = () => mapOf('Flex Friday\n# Mentors\nAcme Fab\n# Places', ids);

const entered = (document: MapDocument, text: string, theme: Id | null = null): MapDocument =>
  did(document, enterLine, { text, theme, asks: 'partner' }, ids);

const typed = (lines: readonly string[]): MapDocument => {
  let document = blank();
  let theme: Id | null = null;
  for (const text of lines) {
    document = entered(document, text, theme);
    theme = nextTheme(document, { lines: [text], theme });
  }
  return document;
};

const themesOf = (document: MapDocument, partner: string): readonly string[] =>
  Object.keys(named(document, partner).themes ?? {}).map(
    (id) => allThemes(document).find((theme) => theme.id === id)?.name ?? '',
  );

const areRows = (rows: readonly Row[]): boolean => rows.every((row) => rowFrom(row).ok);

describe('entering a line', () => {
  it('b1 center, theme, partner: line by line or pasted, the same map', () => {
    const lines = ['Flex Friday', '# Mentors', 'Acme Fab', '## Robotics', 'Lab', '# Places'];
    const document = typed(lines);
    expect(textOfMap(document)).toBe(lines.join('\n'));
    expect(textOfMap(did(blank(), enterLines, { lines, theme: null }, ids))).toBe(lines.join('\n'));
  });

  it('is one edit with everything in it: people, status, what it gives and gets, new themes', () => {
    const document = small();
    const text =
      'Maker Lab / Maria Lopez @Places @Labs ~warm !Ann !Bo gives: tools, space gets: interns';
    const theme = named(document, 'Mentors').id;
    const edit = enterLine(document, { text, theme, asks: 'partner' }, ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(document, edit.value.change);
    const lab = named(after, 'Maker Lab');
    expect([edit.value.focus, lab.status]).toEqual([lab.id, 'warm']);
    expect(themesOf(after, 'Maker Lab')).toEqual(['Places', 'Labs']);
    expect(contactsOf(after, lab.id).map(({ person }) => [person.name, person.side])).toEqual([
      ['Maria Lopez', 'partner'],
    ]);
    expect(ownersOf(after, lab.id).map(({ person }) => [person.name, person.side])).toEqual([
      ['Ann', 'ours'],
      ['Bo', 'ours'],
    ]);
    expect(exchangeOf(after, lab.id, 'gives').map((item) => item.text)).toEqual(['tools', 'space']);
    expect(exchangeOf(after, lab.id, 'gets').map((item) => item.text)).toEqual(['interns']);
    expect(areRows([...after.rows.values()])).toBe(true);
    expect(problemsOf(after)).toEqual([]);
    expect(applied(after, inverted(edit.value.change))).toEqual(document);
  });

  it('says in its label no name of a contact or owner', () => {
    const text = 'Maker Lab / Maria Lopez !Ann';
    const edit = enterLine(small(), { text, theme: null, asks: 'partner' }, ids);
    expect(edit.ok && edit.value.label).toEqual({
      key: 'history.addPartner',
      values: { name: 'Maker Lab' },
    });
  });

  it('a partner without ~ is existing, without a theme not sorted yet', () => {
    const lab = named(entered(small(), 'Maker Lab'), 'Maker Lab');
    expect([lab.status, lab.themes]).toEqual(['existing', undefined]);
  });

  it('b25 one person at two organizations is one person, as is one of us for several', () => {
    const document = ['Org 1 / X !Ann', 'Org 2 / x !ann', 'Org 2b / Y'].reduce(
      (sofar, text) => entered(sofar, text),
      small(),
    );
    expect(rowsOf(document, 'person').map(({ name, side }) => [name, side])).toEqual([
      ['X', 'partner'],
      ['Ann', 'ours'],
      ['Y', 'partner'],
    ]);
    const x = rowsOf(document, 'person')[0]?.id as Id;
    expect(partnersTiedTo(document, x).map(({ name }) => name)).toEqual(['Org 1', 'Org 2']);
  });

  it('b25 also within one line, and a contact is not one of us', () => {
    const document = entered(small(), 'Org 1 / X; Org 2 / X !X');
    expect(rowsOf(document, 'person').map(({ side }) => side)).toEqual(['partner', 'ours']);
  });

  it('several partners of one line stand in the order they were said', () => {
    const map = small();
    const places = named(map, 'Places').id;
    const document = entered(map, 'Beta; Gamma @Labs; Delta @labs; Eta', places);
    expect(textOfMap(document).split('\n').slice(3)).toEqual([
      '# Places',
      'Beta',
      'Eta',
      '# Labs',
      'Gamma',
      'Delta',
    ]);
  });

  it('refuses a name over 120 characters with the count, wherever it stands in the line', () => {
    const long = '🌱'.repeat(121);
    const lines = [long, `A / ${long}`, `A @${long}`, `A !${long}`, `A gives: b, ${long}`];
    for (const text of [...lines, `# ${long}`, `A; ${long}`])
      expect(enterLine(small(), { text, theme: null, asks: 'partner' }, ids)).toEqual({
        ok: false,
        error: { reason: 'nameTooLong', values: { count: 121, limit: 120 } },
      });
  });

  it('refuses a line that says nothing, and a theme that is none', () => {
    const document = small();
    const reasonOf = (text: string, theme: Id | null) => {
      const edit = enterLine(document, { text, theme, asks: 'partner' }, ids);
      return edit.ok ? null : edit.error.reason;
    };
    expect(reasonOf(' ; ', null)).toBe('nameEmpty');
    expect(reasonOf('Lab', named(document, 'Acme Fab').id)).toBe('notATheme');
  });
});

describe('the theme of the next line', () => {
  const next = (document: MapDocument, lines: readonly string[], theme: Id | null) =>
    nextTheme(document, { lines, theme });

  it('after # Mentors it is Mentors; @ does not change it', () => {
    const document = entered(entered(small(), '# Labs'), 'Beta @Labs');
    const mentors = named(document, 'Mentors').id;
    expect(next(document, ['# Labs'], mentors)).toBe(named(document, 'Labs').id);
    expect(next(document, ['Beta @Labs'], mentors)).toBe(mentors);
    expect(next(document, ['# Labs', '# Places', 'x'], null)).toBe(named(document, 'Places').id);
  });

  it('a theme that is there is gone to, not made twice', () => {
    const document = small();
    const line = { text: '# mentors', theme: null, asks: 'partner' } as const;
    const edit = enterLine(document, line, ids);
    expect(edit.ok && [isEmpty(edit.value.change), edit.value.focus]).toEqual([
      true,
      named(document, 'Mentors').id,
    ]);
    expect(knownTheme(document, line)).toBe(named(document, 'Mentors').id);
    expect(knownTheme(document, { ...line, text: '# New' })).toBeNull();
    expect(knownTheme(document, { ...line, text: 'Mentors' })).toBeNull();
    expect(knownTheme(document, { ...line, text: 'Mentors', asks: 'theme' })).not.toBeNull();
  });

  it('## goes under the theme in use, or beside it when that is a sub-theme', () => {
    const document = typed(['P', '# A', '## B', '## C', '# D', '## B', '## B']);
    expect(textOfMap(document)).toBe('P\n# A\n## B\n## C\n# D\n## B');
    const sub = typed(['P', '## A']);
    expect(named(sub, 'A').parent).toBeUndefined();
  });

  it('where a theme is asked for, a plain line is one, whatever its marks', () => {
    const document = did(
      small(),
      enterLine,
      { text: 'Arts / Crafts; more', theme: null, asks: 'theme' },
      ids,
    );
    expect(named(document, 'Arts / Crafts; more').type).toBe('theme');
  });

  it('new themes take the next free colors, sub-themes their theme’s', () => {
    const lines = ['P', '# A', '## B', 'x @C @D', '# E'];
    const document = did(blank(), enterLines, { lines, theme: null }, ids);
    expect(allThemes(document).map(({ name, color }) => [name, color])).toEqual([
      ['A', 0],
      ['B', 0],
      ['C', 1],
      ['D', 2],
      ['E', 3],
    ]);
  });
});

describe('pasting lines', () => {
  it('is one edit, taken back by one undo; empty lines are passed over', () => {
    const document = small();
    const lines = ['Beta / Maria', '', '# Labs', 'Gamma !Ann; Delta', '  '];
    const edit = enterLines(document, { lines, theme: named(document, 'Places').id }, ids);
    if (!edit.ok) throw new Error(edit.error.reason);
    const after = applied(document, edit.value.change);
    expect(textOfMap(after)).toBe(
      'Flex Friday\n# Mentors\nAcme Fab\n# Places\nBeta / Maria\n# Labs\nGamma !Ann\nDelta',
    );
    expect(edit.value.label).toEqual({
      key: 'history.enterLines',
      values: { name: 'Beta', count: 4 },
    });
    expect(applied(after, inverted(edit.value.change))).toEqual(document);
  });

  it('is refused as a whole with the number of the line that cannot be taken', () => {
    const lines = ['Beta', '', 'x'.repeat(121)];
    expect(enterLines(small(), { lines, theme: null }, ids)).toEqual({
      ok: false,
      error: { reason: 'nameTooLong', values: { count: 121, limit: 120, line: 3 } },
    });
    const nothing = enterLines(small(), { lines: ['', ' '], theme: null }, ids);
    expect(nothing.ok ? null : nothing.error.reason).toBe('nameEmpty');
  });

  it('keeps the order of many lines', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Partner ${at}`);
    const document = did(small(), enterLines, { lines, theme: null }, ids);
    expect(textOfMap(document).split('\n').slice(1, 301)).toEqual(lines);
  });
});
