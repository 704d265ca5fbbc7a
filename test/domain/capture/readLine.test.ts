import { describe, expect, it } from 'vitest';
import type { PartnerEntry } from '../../../src/domain/capture/line';
import { readLine } from '../../../src/domain/capture/readLine';
import { statuses } from '../../../src/domain/row';

const themes = ['Mentors', 'Health', 'Health and Safety', 'R/D; more'];
const read = (text: string) => readLine(text, { hasCenter: true, themes });

const entry = (name: string, rest: Partial<PartnerEntry> = {}): PartnerEntry => ({
  name,
  contact: null,
  themes: [],
  status: null,
  owners: [],
  gives: [],
  gets: [],
  ...rest,
});

const entries = (text: string): readonly PartnerEntry[] => {
  const line = read(text);
  return line?.is === 'partners' ? line.entries : [];
};

const one = (text: string): PartnerEntry | undefined => entries(text)[0];

const staysAName = (text: string) => expect(entries(text)).toEqual([entry(text)]);

describe('which sort of line it is', () => {
  it('b1 the first plain line of a map without center is the center, marks and all', () => {
    const center = (text: string) => readLine(text, { hasCenter: false, themes: [] });
    expect(center('Flex Friday')).toEqual({ is: 'center', name: 'Flex Friday' });
    expect(center(' Art / Music; @ noon ~warm ')).toEqual({
      is: 'center',
      name: 'Art / Music; @ noon ~warm',
    });
    expect(center('\\#1 Garage')).toEqual({ is: 'center', name: '#1 Garage' });
    expect(center('# Mentors')?.is).toBe('theme');
  });

  it('# is a theme and ## a sub-theme, with or without a space after', () => {
    expect(read('# Mentors')).toEqual({ is: 'theme', name: 'Mentors', depth: 1 });
    expect(read('#Mentors')).toEqual({ is: 'theme', name: 'Mentors', depth: 1 });
    expect(read('  ##  Robotics ')).toEqual({ is: 'theme', name: 'Robotics', depth: 2 });
    expect(read('# Arts / Crafts; @home')).toEqual({
      is: 'theme',
      name: 'Arts / Crafts; @home',
      depth: 1,
    });
  });

  it('any other line is a partner, in one line without spare spaces', () => {
    expect(read('  Acme \t Fab ')).toEqual({ is: 'partners', entries: [entry('Acme Fab')] });
  });

  it('nothing, a lone # and lone ; make nothing', () => {
    for (const text of ['', '  ', '#', '##  ', ';', ' ; ; ']) expect(read(text)).toBeNull();
  });
});

describe('marks of a partner', () => {
  it('a / with spaces around it parts organization and contact', () => {
    expect(one('Acme Fab / Maria Lopez')).toEqual(entry('Acme Fab', { contact: 'Maria Lopez' }));
    expect(one('Acme / Maria / Juan')).toEqual(entry('Acme', { contact: 'Maria / Juan' }));
    expect(one('Acme @Mentors / Maria')).toEqual(
      entry('Acme', { contact: 'Maria', themes: ['Mentors'] }),
    );
    for (const name of ['AC/DC', 'Acme /Maria', 'Acme/ Maria', 'Acme /', '/ Maria'])
      staysAName(name);
  });

  it('@ takes the longest theme that is there, whatever its case', () => {
    expect(one('Acme @mentors')?.themes).toEqual(['Mentors']);
    expect(one('Acme @HEALTH and safety ~warm')).toEqual(
      entry('Acme', { themes: ['Health and Safety'], status: 'warm' }),
    );
    expect(one('Acme @Healthy')?.themes).toEqual(['Healthy']);
    expect(one('Acme @R/D\\; more')?.themes).toEqual(['R/D; more']);
  });

  it('@ without such a theme names a new one up to the next mark; several may stand', () => {
    expect(one('Acme @Early Years !Ann')).toEqual(
      entry('Acme', { themes: ['Early Years'], owners: ['Ann'] }),
    );
    expect(one('Acme @Mentors @Early Years @mentors')?.themes).toEqual(['Mentors', 'Early Years']);
  });

  it('text after a theme that is there or after a status goes on with the name', () => {
    expect(one('Acme @Mentors Fab ~warm Inc')).toEqual(
      entry('Acme Fab Inc', { themes: ['Mentors'], status: 'warm' }),
    );
  });

  it('~ reads the status in English and Spanish, from unambiguous beginnings, without accents', () => {
    const said = (word: string) => one(`Acme ~${word}`)?.status;
    for (const status of statuses) expect(said(status)).toBe(status);
    expect(['actual', 'en conversación', 'deseado'].map(said)).toEqual([...statuses]);
    expect(['ex', 'A', 'EN CONV', 'en conversacion', 'en', 'wa', 'wi', 'd'].map(said)).toEqual([
      'existing',
      'existing',
      'warm',
      'warm',
      'warm',
      'warm',
      'wished',
      'wished',
    ]);
    expect(one('Acme ~en conversación !Ann')).toEqual(
      entry('Acme', { status: 'warm', owners: ['Ann'] }),
    );
    expect(one('Acme ~warm ~wished')).toEqual(entry('Acme ~wished', { status: 'warm' }));
    for (const name of ['Acme ~w', 'Acme ~e', 'Acme ~warmth', 'Acme ~warm, maybe', 'Acme ~'])
      staysAName(name);
  });

  it('! is who of us keeps the relationship; several may stand', () => {
    expect(one('Acme !Ann Lee !Bo')?.owners).toEqual(['Ann Lee', 'Bo']);
    for (const name of ['Wow ! great', 'Wow!', 'Yes !!', 'Wow !']) staysAName(name);
  });

  it('; with a space beside it, or at the end, is the next partner', () => {
    const namesOf = (text: string) => entries(text).map(({ name }) => name);
    expect(namesOf('Acme; Beta ;Gamma ; Delta;')).toEqual(['Acme', 'Beta', 'Gamma', 'Delta']);
    expect(namesOf('A;B')).toEqual(['A;B']);
    expect(entries('Acme / Maria ~warm; Beta !Ann')).toEqual([
      entry('Acme', { contact: 'Maria', status: 'warm' }),
      entry('Beta', { owners: ['Ann'] }),
    ]);
  });

  it('gives: and gets: list things, in Spanish too, up to the next mark', () => {
    expect(one('Acme gives: machine time, mentors gets: interns ~warm')).toEqual(
      entry('Acme', { gives: ['machine time', 'mentors'], gets: ['interns'], status: 'warm' }),
    );
    expect(one('Acme da: tiempo recibe: pasantes')).toEqual(
      entry('Acme', { gives: ['tiempo'], gets: ['pasantes'] }),
    );
    expect(one('Acme Ofrece:a,b,, a')?.gives).toEqual(['a', 'b']);
    for (const name of ['Acme gives:', 'gives: tools', 'Hegives: x', 'Acme gives , x'])
      staysAName(name);
  });

  it('all together, in any order', () => {
    const whole = entry('Acme Fab', {
      contact: 'Maria Lopez',
      themes: ['Mentors', 'Labs'],
      status: 'wished',
      owners: ['Ann'],
      gives: ['space'],
      gets: ['interns'],
    });
    expect(
      one('Acme Fab / Maria Lopez @Mentors @Labs ~wished !Ann gives: space gets: interns'),
    ).toEqual(whole);
    expect(
      one('Acme Fab gets: interns !Ann gives: space ~des @mentors @Labs / Maria Lopez'),
    ).toEqual(whole);
  });
});

describe('what is no mark', () => {
  it('e-mail addresses, C#, times, rough numbers, emoji and quotes stay in the name', () => {
    for (const name of [
      'maria@acme.org',
      'C# Club',
      'Lunch @ noon',
      '~50 people',
      'Camp for ~50 people',
      '🌱 Garden 👩🏽‍🔬',
      'The "Lab" & \'Shop\'',
      '@home Care',
      '!Viva!',
      '### deep',
      'C:\\Users',
      'A: B, C',
    ])
      staysAName(name);
  });

  it('\\ takes the next mark as text', () => {
    const meant = (text: string) => {
      const found = entries(text);
      expect(found).toEqual([entry(found[0]?.name ?? '')]);
      return found[0]?.name;
    };
    expect(
      [
        '\\#1 Garage',
        'Acme \\/ Maria',
        'A\\; B',
        'Lab \\@Mentors',
        'Lab \\~warm',
        'Lab \\!Ann',
        'Lab \\gives: x',
        'Lab \\da: x',
        'A\\\\; B'.replace('; B', 'B'),
        'a\\, b',
      ].map(meant),
    ).toEqual([
      '#1 Garage',
      'Acme / Maria',
      'A; B',
      'Lab @Mentors',
      'Lab ~warm',
      'Lab !Ann',
      'Lab gives: x',
      'Lab da: x',
      'A\\B',
      'a, b',
    ]);
    expect(one('Acme gives: nuts\\, bolts, glue')?.gives).toEqual(['nuts, bolts', 'glue']);
    expect(one('Acme @A\\@B \\@C')?.themes).toEqual(['A@B @C']);
    expect(read('# \\# one')).toEqual({ is: 'theme', name: '# one', depth: 1 });
  });

  it('a \\ in front of \\ lets the mark behind it count', () => {
    expect(entries('A\\\\; B').map(({ name }) => name)).toEqual(['A\\', 'B']);
  });
});
