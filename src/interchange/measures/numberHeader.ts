import { headerKey } from '../mapping/headerKey';
import { periodInHeader } from './headerPeriod';
import type { NumberRole } from './valueRole';

const partWords = /\b(n|num|number|count|numerator|numero|cantidad)$/u;
const wholeWords =
  /^(total|all|d|denominator|denominador|enrolled|enrollment|matricula|out of|base|total (cohort|students|enrolled|number)|cohort size)$|\b(denominator|denominador|enrolled|enrollment|out of)$/u;
const shareWords = /%|\b(percent|percentage|pct|rate|share|porcentaje|tasa)\b/iu;

/** A header without what only says how the number is meant. */
const measureIn = (header: string): string =>
  header
    .replace(
      /\s*[-–:,(]?\s*(#|%( of .*)?|\b(n|num|number|count|numerator|denominator|percent(age)?( of .*)?|pct|rate))\)?\s*$/iu,
      '',
    )
    .trim();

/** True for a header that says its numbers are shares. */
export const saysShare = (header: string): boolean => shareWords.test(header);

const plainRole = (header: string): Omit<NumberRole, 'period'> => {
  const key = headerKey(header);
  const measure = measureIn(header) || null;
  if (!header || key === 'value' || key === 'valor') return { is: 'value', measure: null };
  if (key === 'numerator' || key === 'n' || key === 'numerador')
    return { is: 'part', measure: null };
  if (wholeWords.test(key)) return { is: 'whole', measure: null };
  if (shareWords.test(header)) return { is: 'value', measure };
  return { is: partWords.test(key) || header.includes('#') ? 'part' : 'value', measure };
};

/** What a column of numbers seems to hold, by its header: `2023 total` is the whole of a period. */
export const numberRoleOf = (header: string): NumberRole => {
  const { period, rest } = periodInHeader(header);
  return { ...plainRole(rest), period };
};
