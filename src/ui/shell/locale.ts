import type { Language } from '../../messages/speak';

const regional = /^es-(?:[a-z]{2}|\d{3})$/iu;

/**
 * Where the ways of writing numbers and dates are taken from. Spanish goes by the region that the
 * browser asks for: `es-MX` writes 1,234.5. Where it names none, Spanish is written as most of its
 * readers learn it, 1234,5. English is that of the United States.
 */
export const localeOf = (
  language: Language,
  asked: readonly string[] = globalThis.navigator?.languages ?? [],
): string => (language === 'en' ? 'en-US' : (asked.find((one) => regional.test(one)) ?? 'es'));

/** Whether a day is written before its month: `14/5/2026`, or after it: `5/14/2026`. */
export const dayOrderOf = (
  language: Language,
  asked?: readonly string[],
): 'dayFirst' | 'monthFirst' => {
  const parts = new Intl.DateTimeFormat(localeOf(language, asked)).formatToParts(0);
  const at = (type: string): number => parts.findIndex((part) => part.type === type);
  return at('day') < at('month') ? 'dayFirst' : 'monthFirst';
};
