import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../../src/domain/capture/escape';
import type { PartnerEntry } from '../../../src/domain/capture/line';
import { readLine } from '../../../src/domain/capture/readLine';
import { textOfEntry, textOfMap, textOfPartner } from '../../../src/domain/capture/writeLine';
import { enterLines } from '../../../src/domain/commands/enterLine';
import type { MapDocument } from '../../../src/domain/document';
import { oneLine, sameNameKey } from '../../../src/domain/name';
import { newMap } from '../../../src/domain/newMap';
import { outlineOf } from '../../../src/domain/outline';
import { lengthOf, nameLimit } from '../../../src/domain/row';
import { countingIds } from '../../support/ids';
import { did, named } from '../../support/maps';

const pieces = fc.constantFrom(
  ...'/ ; # @ ~ ! \\ , " \' : . ( -'.split(' '),
  ...[' / ', '; ', ' ;', ' @', ' ~', ' !', ' \\', '\\\\', ', ', ' gives: ', ' recibe:', 'gets:'],
  ...['~warm', '~en conv', ' ~d ', '@Health', ' and Safety', '!!', '##', ' #', '🌱', '👩🏽‍🔬', 'é'],
  ...['A', 'b', 'Acme Fab', ' ', '50', 'ñ', 'مدرسة', 'C#', 'a@b.org', '\0'],
);

const name = fc
  .array(pieces, { minLength: 1, maxLength: 8 })
  .map((parts) => oneLine(parts.join('')))
  .filter((text) => text !== '' && lengthOf(text) <= nameLimit);

const names = fc.uniqueArray(name, { maxLength: 3, selector: sameNameKey });

const themeNames = fc.uniqueArray(fc.oneof(name, fc.constantFrom('Health', 'Health and Safety')), {
  maxLength: 3,
  selector: sameNameKey,
});

const entryArbitrary: fc.Arbitrary<PartnerEntry> = fc.record({
  name,
  contact: fc.option(name),
  themes: themeNames,
  status: fc.constantFrom(null, 'existing', 'warm', 'wished'),
  owners: names,
  gives: names,
  gets: names,
});

const line = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('writing a partner as a line', () => {
  it('what a line says reads back to the same, whatever the names', () => {
    fc.assert(
      fc.property(entryArbitrary, (entry) => {
        const text = textOfEntry(entry);
        expect(readLine(text, { hasCenter: true, themes: entry.themes })).toEqual({
          is: 'partners',
          entries: [entry],
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('text → entries → text: any line, read and written, says the same again', () => {
    const themes = ['Health', 'Health and Safety', 'A'];
    fc.assert(
      fc.property(line, (text) => {
        const read = readLine(text, { hasCenter: true, themes });
        if (read?.is !== 'partners') return;
        const known = [...themes, ...read.entries.flatMap((entry) => entry.themes)];
        const written = read.entries.map(textOfEntry).join('; ');
        expect(readLine(written, { hasCenter: true, themes: known })).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing is dropped: every word of a line is somewhere in what it says', () => {
    const marks = [
      ' ',
      ' @',
      ' !',
      ' ~',
      ' / ',
      '; ',
      ' ;',
      ', ',
      ' gives: ',
      ' recibe:',
      ' \\',
      '#',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 10 }), (between) => {
        const words = between.map((_, at) => `word${at}x`);
        const text = `start${between.map((mark, at) => mark + words[at]).join('')}`;
        const said = JSON.stringify(readLine(text, { hasCenter: true, themes: ['word1x'] }));
        for (const word of words) expect(said).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('only what would be a mark gets a \\', () => {
    const plain = { contact: null, themes: [], status: null, owners: [], gives: [], gets: [] };
    const texts = [
      'AC/DC',
      'C# Club',
      'a@b.org',
      'A;B',
      'Lunch @ noon',
      '~50',
      'C:\\Users',
      'A, B',
    ];
    expect(texts.map((text) => textOfEntry({ ...plain, name: text }))).toEqual(texts);
    expect(textOfEntry({ ...plain, name: '#1 / A; @x' })).toBe('\\#1 \\/ A\\; \\@x');
  });
});

const blank = () => newMap({ template: 'blank', language: 'en', now: 0 }, countingIds());

const entered = (lines: readonly string[]): MapDocument =>
  did(blank(), enterLines, { lines, theme: null }, countingIds(1000));

/** What can be said of a map, without ids and orders. */
const said = (document: MapDocument) => {
  const { center, themes, unsorted } = outlineOf(document);
  const partners = (rows: typeof unsorted) =>
    rows.map(({ id }) => textOfPartner(document, id)).sort();
  return {
    center: center?.name,
    unsorted: partners(unsorted),
    themes: themes.map((branch) => ({
      name: branch.theme.name,
      partners: partners(branch.partners),
      subThemes: branch.subThemes.map((sub) => [sub.theme.name, partners(sub.partners)]),
    })),
  };
};

describe('writing a whole map', () => {
  it('center, partners not sorted yet, themes, sub-themes and their partners', () => {
    const text = [
      'Flex Friday',
      'Library / Ann',
      '# Mentors',
      'Acme Fab ~warm !Bo',
      '## Robotics',
      'Maker Lab gives: tools, space',
      '# Places',
      'Museum @Mentors @Robotics @Places',
    ];
    expect(textOfMap(entered(text)).split('\n')).toEqual(text);
  });

  it('text → map → text and map → text → map say the same, whatever the names', () => {
    const outline = fc.uniqueArray(fc.tuple(name, fc.array(entryArbitrary, { maxLength: 3 })), {
      maxLength: 4,
      selector: ([theme]) => sameNameKey(theme),
    });
    fc.assert(
      fc.property(
        name,
        outline,
        fc.array(entryArbitrary, { maxLength: 2 }),
        (center, rows, loose) => {
          const all = rows.map(([theme]) => theme);
          const within = (entry: PartnerEntry) => ({
            ...entry,
            themes: entry.themes.length ? all : [],
          });
          const first = entered([
            escaped(center, 'whole'),
            ...loose.map((entry) => textOfEntry({ ...entry, themes: [] })),
            ...rows.map(([theme]) => `# ${escaped(theme, 'whole')}`),
            ...rows.flatMap(([, list]) => list.map((entry) => textOfEntry(within(entry)))),
          ]);
          const text = textOfMap(first);
          const second = entered(text.split('\n'));
          expect(said(second)).toEqual(said(first));
          expect(textOfMap(second)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('@theme is said for every theme, and not for the only one it stands under', () => {
    const document = entered(['P', '# Mentors', '# Places', 'Library @Mentors @Places', 'Park']);
    const places = named(document, 'Places').id;
    const { id } = named(document, 'Library');
    expect(textOfPartner(document, id)).toBe('Library @Mentors @Places');
    expect(textOfPartner(document, id, places)).toBe('Library @Mentors @Places');
    expect(textOfPartner(document, named(document, 'Park').id, places)).toBe('Park');
    expect(textOfPartner(document, places)).toBe('');
  });
});
