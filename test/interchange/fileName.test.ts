import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../src/interchange/fileName';
import { centerNameFrom } from '../../src/interchange/plan/centerName';

const day = new Date(2026, 10, 21, 23, 30);

describe('what a file is called', () => {
  it('title, local day, ending', () => {
    expect(fileNameFor('Flex Friday', day, '.commonwheel.json')).toBe(
      'flex-friday-2026-11-21.commonwheel.json',
    );
    expect(fileNameFor('Escuela Niños: ¿año 2?', day, '.csv')).toBe(
      'escuela-niños-año-2-2026-11-21.csv',
    );
    expect(fileNameFor('مدرسة النور', day, '.csv')).toBe('مدرسة-النور-2026-11-21.csv');
    expect(fileNameFor('🌱 / ..', day, '.csv')).toBe('map-2026-11-21.csv');
  });

  it('any title gives a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = fileNameFor(title, day, '.csv');
        expect(name).toMatch(/^[^\\/:*?"<>|\s.-][^\\/:*?"<>|\s]*-2026-11-21\.csv$/u);
        expect([...name].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('what a map is called after a file', () => {
  it('the name without its ending, dashes and underscores as spaces', () => {
    expect(centerNameFrom('cambridge-community_assets.csv')).toBe('Cambridge community assets');
    expect(centerNameFrom('aliados.2026.csv')).toBe('Aliados 2026');
    expect(centerNameFrom('écoles.TSV')).toBe('Écoles');
  });
});
