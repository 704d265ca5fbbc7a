import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/ui/shell/format';
import { dayOrderOf, localeOf } from '../../../src/ui/shell/locale';

describe('How numbers and days are written', () => {
  it('in Spanish with decimal commas, in English with points', () => {
    expect(formatOf('es').number(12345.5)).toBe('12.345,5');
    expect(formatOf('en').number(12345.5)).toBe('12,345.5');
  });

  it('in Spanish as the region of the browser does where it names one', () => {
    expect(localeOf('es', ['en-US', 'es-MX', 'es'])).toBe('es-MX');
    expect(localeOf('es', ['es-419'])).toBe('es-419');
    expect(localeOf('es', ['es', 'en-US'])).toBe('es');
    expect(localeOf('es', [])).toBe('es');
    expect(localeOf('en', ['es-MX', 'en-GB'])).toBe('en-US');
  });

  it('takes days that could be either as the language writes them', () => {
    expect(dayOrderOf('en', [])).toBe('monthFirst');
    expect(dayOrderOf('es', [])).toBe('dayFirst');
    expect(dayOrderOf('es', ['es-PR'])).toBe('monthFirst');
  });
});
