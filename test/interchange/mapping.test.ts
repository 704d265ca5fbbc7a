import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assigned, mappingOf, remembered } from '../../src/interchange/mapping/assign';
import { dayFrom } from '../../src/interchange/mapping/dayText';
import { fieldTypeOf, fieldValueFrom, guessedType } from '../../src/interchange/mapping/fieldValue';
import { signatureOf } from '../../src/interchange/mapping/headerKey';
import { proposeMapping } from '../../src/interchange/mapping/propose';
import { kindFrom, statusFrom } from '../../src/interchange/mapping/valueWords';
import { communityAssets, tableOf, wordsOf } from '../support/tables';

const proposed = (content: string) => proposeMapping(tableOf(content));
const words = (content: string) => wordsOf(proposed(content));

describe('what a column probably is', () => {
  it('a city’s table of assets is name, theme and two fields of text', () => {
    const columns = proposed(communityAssets());
    expect(wordsOf(columns)).toEqual(['name', 'theme', 'field text', 'field text']);
    expect(columns.map(({ confidence }) => confidence).slice(0, 2)).toEqual(['sure', 'sure']);
    expect(columns[1]).toMatchObject({ header: 'AssetType', distinct: 5, filled: 54 });
    expect(columns[0]?.samples).toHaveLength(5);
  });

  it('English and Spanish headers are known, however they are written', () => {
    expect(words('Partner Name,CATEGORY,partner_type,Status,Comments\nA,x,Museum,warm,hi')).toEqual(
      ['name', 'theme', 'kind', 'status', 'notes'],
    );
    expect(words('Organización;Categoría;Estado;Observaciones\nA;x;deseado;hola')).toEqual([
      'name',
      'theme',
      'status',
      'notes',
    ]);
    expect(words('tema;nombre\nx;A')).toEqual(['theme', 'name']);
  });

  it('a type of kinds we know is a kind; any other type is a theme', () => {
    expect(words('Name,Type\nA,Company\nB,School')).toEqual(['name', 'kind']);
    expect(words('Name,Type\nA,Welding\nB,Robotics')).toEqual(['name', 'theme']);
  });

  it('without headers to go by, repeated words are themes and different words are names', () => {
    const columns = proposed(
      'P,Q,R\nAcme Fab,Arts,3\nBeta Lab,Arts,1\nCora Inc,Jobs,2\nDune Co,Jobs,9',
    );
    expect(wordsOf(columns)).toEqual(['name', 'theme', 'field number']);
    expect(columns.map(({ confidence }) => confidence)).toEqual(['guess', 'guess', 'likely']);
  });

  it('an id is only an id when no two rows share it; a status only when its words are ours', () => {
    expect(words('ID,Name,Status\n1,A,active\n2,B,warm')).toEqual(['id', 'name', 'status']);
    expect(words('ID,Name,Status\n1,A,paid\n1,B,open')).toEqual([
      'field text',
      'name',
      'field text',
    ]);
  });

  it('an empty column is left out', () => {
    expect(words('Name,Fax\nA,\nB,')).toEqual(['name', 'skip']);
  });

  it('giving a single thing to one column takes it from the other', () => {
    const columns = assigned(proposed('Organization,Label\nA,b'), 1, { is: 'name' });
    expect(mappingOf(columns)).toEqual([
      { is: 'field', type: 'text', name: 'Organization' },
      { is: 'name' },
    ]);
  });

  it('a mapping is remembered for tables with the same headers in the same order', () => {
    expect(signatureOf(['Asset Type', 'Organización '])).toBe(
      signatureOf(['AssetType', 'organizacion']),
    );
    expect(signatureOf(['A', 'B'])).not.toBe(signatureOf(['B', 'A']));
    const columns = remembered(proposed('Name,Town\nA,x'), [{ is: 'name' }, { is: 'theme' }]);
    expect(wordsOf(columns)).toEqual(['name', 'theme']);
  });
});

describe('what a value is', () => {
  it('a column is a number, day, address or yes/no only when every cell is', () => {
    expect(fieldTypeOf('Seats', ['12', '-3', '4.5'])).toBe('number');
    expect(fieldTypeOf('Since', ['2026-05-03', '2024-02-29'])).toBe('date');
    expect(fieldTypeOf('Site', ['https://a.org', 'http://b.org/c?d=e'])).toBe('url');
    expect(fieldTypeOf('Open', ['yes', 'No', 'Sí'])).toBe('yesNo');
    for (const values of [['12', 'n/a'], ['2026-02-30'], ['javascript:alert(1)'], ['1,234'], []])
      expect(fieldTypeOf('Anything', values)).toBe('text');
  });

  it('codes stay text: zip codes, phone numbers, leading zeros, very long numbers', () => {
    expect(fieldTypeOf('Zip', ['58102', '58103'])).toBe('text');
    expect(fieldTypeOf('Phone', ['5551234'])).toBe('text');
    expect(fieldTypeOf('Area', ['02139'])).toBe('text');
    expect(fieldTypeOf('Reference', ['12345678901234567890'])).toBe('text');
  });

  it('days with the day first, or the month first, show by one that can be only that', () => {
    const facts = (values: readonly string[], usual?: 'dayFirst' | 'monthFirst') =>
      guessedType('Since', values, usual);
    expect(facts(['15/03/2024', '03/04/2024'])).toMatchObject({
      ...{ type: 'date', order: 'dayFirst', isDayOpen: false },
    });
    expect(facts(['03/15/2024', '03/04/2024'], 'dayFirst')).toMatchObject({
      ...{ type: 'date', order: 'monthFirst', isDayOpen: false },
    });
    expect(facts(['15/03/2024', '03/15/2024', '03/04/2024']).type).toBe('text');
  });

  it('days that could be either go by the language, and say so', () => {
    for (const order of ['dayFirst', 'monthFirst'] as const)
      expect(guessedType('Since', ['03/04/2024', '5/6/2023'], order)).toMatchObject({
        ...{ type: 'date', order, isDayOpen: true },
      });
    expect(guessedType('Since', ['04/04/2024'], 'dayFirst')).toMatchObject({ isDayOpen: false });
  });

  it('every day is read back in the order it was written in', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('dayFirst' as const, 'monthFirst' as const),
        (date, order) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, dayOfIt] = iso.split('-');
          const parts = order === 'dayFirst' ? [dayOfIt, month, year] : [month, dayOfIt, year];
          expect(dayFrom(parts.join('/'), order)).toBe(iso);
        },
      ),
    );
  });

  it('values become what their field holds', () => {
    expect(fieldValueFrom(' 4.5 ', 'number')).toBe(4.5);
    expect(fieldValueFrom('Sí', 'yesNo')).toBe(true);
    expect(fieldValueFrom('maybe', 'yesNo')).toBe(null);
  });

  it('kinds and statuses are known by code, by usual words and in Spanish', () => {
    expect(['afterSchool', 'Museums', 'Empresa', 'Non-profit', 'Wizard'].map(kindFrom)).toEqual([
      'afterSchool',
      'museum',
      'company',
      'nonprofit',
      null,
    ]);
    expect(['existing', 'En conversación', 'Prospect', 'paid'].map(statusFrom)).toEqual([
      'existing',
      'warm',
      'wished',
      null,
    ]);
  });
});

describe('first and last names', () => {
  it('are fields of their own, never a theme', () => {
    const rows = Array.from(
      { length: 8 },
      (_, at) => `Org ${at},${at % 2 ? 'Ann' : 'Bo'},${at % 2 ? 'Lee' : 'Diaz'}`,
    );
    expect(words(`Company,First name,Last name\n${rows.join('\n')}`)).toEqual([
      'name',
      'field text',
      'field text',
    ]);
  });
});
