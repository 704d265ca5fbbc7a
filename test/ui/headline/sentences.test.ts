import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapDocument, rowsOf } from '../../../src/domain/document';
import type { Audience } from '../../../src/domain/row';
import { seenBy } from '../../../src/domain/seen';
import type { Voice } from '../../../src/ui/headline/clauses';
import { pictureText } from '../../../src/ui/headline/pictureText';
import { sentenceText } from '../../../src/ui/headline/sentence';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { capturedMap, dealt } from '../../support/capturedMap';
import { secretMapArbitrary } from '../../support/secrets';

const english: Voice = { words: wordsOf('en'), format: formatOf('en') };
const spanish: Voice = { words: wordsOf('es'), format: formatOf('es') };

const map = (...lines: readonly string[]): MapDocument =>
  capturedMap(['Project', ...lines].join('\n'));

interface Case {
  readonly rule: string;
  readonly lines: readonly string[];
  readonly en: string;
  readonly es: string;
}

const cases: readonly Case[] = [
  {
    rule: 'the two themes that share the most, against the two largest without a tie',
    lines: [
      dealt('Education', 4),
      dealt('Jobs', 4),
      dealt('Health', 3),
      dealt('Housing', 2),
      'A @Education @Jobs',
      'B @Education @Jobs',
      'C @Education @Health',
      'D @Jobs @Health',
      'Education 1 -- Housing 1',
      'Jobs 1 -- Housing',
    ],
    en: 'Education and Jobs share the most partners; Health and Housing are not linked.',
    es: 'Education y Jobs son los temas que más aliados comparten; entre Health y Housing no hay ningún vínculo.',
  },
  {
    rule: 'ties of pairs are named',
    lines: [
      dealt('Arts', 2),
      dealt('Jobs', 2),
      dealt('Health', 2),
      'A @Arts @Jobs',
      'B @Arts @Jobs',
      'C @Jobs @Health',
      'D @Jobs @Health',
      'Arts 1 -- Health 1',
    ],
    en: 'Arts and Jobs share the most partners, and so does 1 more pair; Jobs is the largest theme, with 6 partners.',
    es: 'Arts y Jobs son los temas que más aliados comparten, igual que 1 par más; Jobs es el tema más grande, con 6 aliados.',
  },
  {
    rule: 'two themes with several in common',
    lines: [dealt('Arts', 2), dealt('Jobs', 1), 'A @Arts @Jobs', 'B @Arts @Jobs'],
    en: 'Arts and Jobs share 2 partners; Arts is the largest theme, with 4 partners.',
    es: 'Arts y Jobs comparten 2 aliados; Arts es el tema más grande, con 4 aliados.',
  },
  {
    rule: 'two themes with one in common say who it is',
    lines: [dealt('Arts', 2), dealt('Jobs', 2), 'City Library @Arts @Jobs'],
    en: 'City Library ties Arts and Jobs together; both themes have 3 partners.',
    es: 'City Library une Arts y Jobs; los dos temas tienen 3 aliados.',
  },
  {
    rule: 'the only pair',
    lines: [dealt('Arts', 2), dealt('Jobs', 2), dealt('Food', 2), 'A @Arts @Jobs', 'B @Arts @Jobs'],
    en: 'Only Arts and Jobs share partners; Arts and Food are not linked.',
    es: 'Solo Arts y Jobs comparten aliados; entre Arts y Food no hay ningún vínculo.',
  },
  {
    rule: 'the only pair, tied by one partner',
    lines: [dealt('Arts', 2), dealt('Jobs', 2), dealt('Food', 2), 'Acme Inc. @Arts @Jobs'],
    en: 'Arts and Jobs share Acme Inc., and no other themes share a partner; Arts and Food are not linked.',
    es: 'Arts y Jobs comparten a Acme Inc., y ningún otro tema comparte aliados; entre Arts y Food no hay ningún vínculo.',
  },
  {
    rule: 'a theme without partners before themes without a tie',
    lines: [dealt('Arts', 4), dealt('Jobs', 2), '# Housing'],
    en: 'Arts has 4 partners, twice as many as the next theme; Housing has no partners yet.',
    es: 'Arts tiene 4 aliados, el doble que el tema siguiente; Housing aún no tiene aliados.',
  },
  {
    rule: 'two and three themes without partners',
    lines: [dealt('Arts', 3), '# Food', '# Housing'],
    en: 'Arts is the largest theme, with 3 partners; Food and Housing have no partners yet.',
    es: 'Arts es el tema más grande, con 3 aliados; Food y Housing aún no tienen aliados.',
  },
  {
    rule: 'many themes without partners are counted',
    lines: [dealt('Arts', 3), '# Food', '# Housing', '# Jobs'],
    en: 'Arts is the largest theme, with 3 partners; 3 of 4 themes have no partners yet.',
    es: 'Arts es el tema más grande, con 3 aliados; 3 de 4 temas aún no tienen aliados.',
  },
  {
    rule: 'more than twice as large',
    lines: [dealt('Arts', 7), dealt('Jobs', 3)],
    en: 'Arts has 7 partners, more than twice as many as the next theme; no two themes share a partner.',
    es: 'Arts tiene 7 aliados, más del doble que el tema siguiente; ningún tema comparte aliados con otro.',
  },
  {
    rule: 'several times as large',
    lines: [dealt('Arts', 10), dealt('Jobs', 3)],
    en: 'Arts has 10 partners, at least 3 times as many as the next theme; no two themes share a partner.',
    es: 'Arts tiene 10 aliados, al menos 3 veces los del tema siguiente; ningún tema comparte aliados con otro.',
  },
  {
    rule: 'two largest themes',
    lines: [dealt('Arts', 3), dealt('Jobs', 3), dealt('Food', 1)],
    en: 'Arts and Jobs are the largest themes, with 3 partners each; no two themes share a partner.',
    es: 'Arts y Jobs son los temas más grandes, con 3 aliados cada uno; ningún tema comparte aliados con otro.',
  },
  {
    rule: 'three largest themes are counted',
    lines: [dealt('Arts', 3), dealt('Jobs', 3), dealt('Food', 3), dealt('Housing', 1)],
    en: '3 themes are the largest, with 3 partners each; no two themes share a partner.',
    es: '3 temas son los más grandes, con 3 aliados cada uno; ningún tema comparte aliados con otro.',
  },
  {
    rule: 'themes of one size',
    lines: [dealt('Arts', 2), dealt('Jobs', 2), dealt('Food', 2)],
    en: 'Every theme has 2 partners; no two themes share a partner.',
    es: 'Cada tema tiene 2 aliados; ningún tema comparte aliados con otro.',
  },
  {
    rule: 'a partner in the most themes',
    lines: [dealt('Arts', 2), dealt('Jobs', 2), dealt('Food', 2), 'Library @Arts @Jobs @Food'],
    en: 'Library is in 3 themes, more than any other partner; every theme has 3 partners.',
    es: 'Library está en 3 temas, más que ningún otro aliado; cada tema tiene 3 aliados.',
  },
  {
    rule: 'two partners in the most themes; Spanish says “e” before an i',
    lines: [
      dealt('Arts', 2),
      dealt('Jobs', 2),
      dealt('Food', 2),
      '# Housing',
      'Library @Arts @Jobs @Food',
      'Intel @Arts @Jobs @Housing',
      'C @Jobs @Food',
    ],
    en: 'Arts and Jobs share the most partners, and so does 1 more pair; Library and Intel are in 3 themes each.',
    es: 'Arts y Jobs son los temas que más aliados comparten, igual que 1 par más; Library e Intel están en 3 temas cada uno.',
  },
  {
    rule: 'wished partners, when they are most',
    lines: [
      dealt('Arts', 3),
      '# Jobs',
      'A @Jobs ~wished',
      'B @Arts @Jobs ~wished',
      'C @Arts @Jobs ~wished',
      'D @Jobs ~wished',
    ],
    en: 'Arts and Jobs share 2 partners; 4 of 7 partners are wished.',
    es: 'Arts y Jobs comparten 2 aliados; 4 de 7 aliados son deseados.',
  },
  {
    rule: 'what waits for a theme goes first when it is half of all',
    lines: ['A', 'B', 'C', 'D', dealt('Arts', 2), dealt('Jobs', 1), 'E @Arts @Jobs'],
    en: '4 of 8 partners are not sorted yet; E ties Arts and Jobs together.',
    es: '4 de 8 aliados aún están sin clasificar; E une Arts y Jobs.',
  },
  {
    rule: 'partners without any theme',
    lines: ['A', 'B', 'C', 'D'],
    en: 'None of the 4 partners is in a theme yet.',
    es: 'Ninguno de los 4 aliados está aún en un tema.',
  },
  {
    rule: 'one theme alone, and who is most connected in it',
    lines: [dealt('Arts', 5), 'Arts 1 -- Arts 2', 'Arts 1 -- Arts 3', 'Arts 1 -- Arts 4'],
    en: 'Arts 1 has the most connections, 3; Arts is the only theme, with 5 partners.',
    es: 'Arts 1 tiene el mayor número de conexiones, 3; Arts es el único tema, con 5 aliados.',
  },
  {
    rule: 'sub-themes count for their theme',
    lines: ['# Arts', '## Music', 'A', 'B', '## Film', 'C', 'D', dealt('Jobs', 1)],
    en: 'Arts has 4 partners, at least 4 times as many as the next theme.',
    es: 'Arts tiene 4 aliados, al menos 4 veces los del tema siguiente.',
  },
  {
    rule: 'sub-themes of the one theme there is are compared with each other',
    lines: ['# Creative', '## Music', 'A', 'B', 'C', 'D', '## Film', 'E', 'F'],
    en: 'Music has 4 partners, twice as many as the next theme; no two themes share a partner.',
    es: 'Music tiene 4 aliados, el doble que el tema siguiente; ningún tema comparte aliados con otro.',
  },
  {
    rule: 'a small map says what there is',
    lines: ['# Arts', 'A', '# Jobs', 'B'],
    en: '2 themes and 2 partners so far.',
    es: 'Por ahora, 2 temas y 2 aliados.',
  },
];

describe('the sentence beside the map', () => {
  it.each(cases)('$rule', ({ lines, en, es }) => {
    const document = map(...lines);
    expect(sentenceText(english, document)).toBe(en);
    expect(sentenceText(spanish, document)).toBe(es);
  });

  it('says nothing of an empty map, of themes alone, or of one theme and three partners', () => {
    const quiet = [[''], ['# Arts', '# Jobs'], ['# Arts', 'A', 'B', 'C']];
    for (const lines of quiet) expect(sentenceText(english, map(...lines))).toBe('');
    expect(sentenceText(english, capturedMap(''))).toBe('');
  });

  it('writes names as they are, also one that begins small or holds signs of its own', () => {
    const document = map('# iOS club', 'A', 'B', 'C', '# {{names}} $t(insight.label)', 'D');
    expect(sentenceText(english, document)).toBe('iOS club is the largest theme, with 3 partners.');
    const odd = map('# {{shown}} <b>', 'A', 'B', 'C', '# Jobs', 'D');
    expect(sentenceText(english, odd)).toBe('{{shown}} <b> is the largest theme, with 3 partners.');
  });

  it('says “e” before an i and “y” before hie in Spanish', () => {
    const shared = (first: string, second: string) =>
      sentenceText(
        spanish,
        map(`# ${first}`, `# ${second}`, `A @${first} @${second}`, `B @${first} @${second}`),
      );
    expect(shared('Arte', 'Innovación')).toContain('Arte e Innovación');
    expect(shared('Agua', 'Hierro')).toContain('Agua y Hierro');
  });

  it('writes large numbers as the language does', () => {
    expect(sentenceText(english, map(dealt('Arts', 1200), dealt('Jobs', 1000)))).toContain('1,200');
  });
});

describe('the text that stands for the picture', () => {
  it('never says a name that the viewer does not see', () => {
    fc.assert(
      fc.property(secretMapArbitrary, fc.constantFrom('partners', 'public'), (whole, audience) => {
        const seen = seenBy(whole, { audience: audience as Audience, unnamed: 'A person' });
        const shown = new Set(rowsOf(seen, 'node').map(({ name }) => name));
        const hidden = rowsOf(whole, 'node').filter(({ name }) => !shown.has(name));
        const said = `${sentenceText(english, seen)} ${pictureText(spanish, seen)}`;
        expect(hidden.filter(({ name }) => said.includes(name))).toEqual([]);
      }),
    );
  });

  const document = map(
    dealt('Education', 4),
    dealt('Jobs', 4),
    dealt('Health', 3),
    '## Clinics',
    'A @Education @Jobs ~warm',
    'B @Education @Jobs ~wished',
    'E @Clinics ~wished',
    'Education 1 -- Education 2',
  );

  it('counts, then tells all there is', () => {
    expect(pictureText(english, document)).toBe(
      '3 themes, 1 sub-theme, 14 partners, 1 connection. Only Education and Jobs share partners, 2. ' +
        'Education and Health are not linked, nor is 1 more pair of themes. ' +
        'Education and Jobs are the largest themes, with 6 partners each. ' +
        '2 of 14 partners are wished. 1 of 14 partners is warm. ' +
        '2 of 14 partners are in more than one theme.',
    );
    expect(pictureText(spanish, document)).toBe(
      '3 temas, 1 subtema, 14 aliados, 1 conexión. Solo Education y Jobs comparten aliados, 2. ' +
        'Entre Education y Health no hay ningún vínculo, como tampoco en 1 par más de temas. ' +
        'Education y Jobs son los temas más grandes, con 6 aliados cada uno. ' +
        '2 de 14 aliados son deseados. 1 de 14 aliados está en conversación. ' +
        '2 de 14 aliados están en más de un tema.',
    );
  });

  it('is there for a small map too, and empty for a blank one', () => {
    expect(pictureText(english, map('# Arts', 'A'))).toBe(
      '1 theme, 1 partner. Arts is the only theme, with 1 partner.',
    );
    expect(pictureText(english, capturedMap(''))).toBe('');
  });
});
