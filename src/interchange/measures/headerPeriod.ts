import { usualYearStart } from '../../domain/measureRow';
import { isMonthName } from './months';
import { periodFromText } from './periodText';

export interface HeaderPeriod {
  /** Null where the header names none. */
  readonly period: string | null;
  /** What it says beside the period. */
  readonly rest: string;
}

const hint = { header: '', yearStart: usualYearStart };

const bare = (text: string): string => text.replace(/^[\s–:,(-]+|[\s)–:,-]+$/gu, '');

const isPeriod = (text: string): boolean =>
  text !== '' && (isMonthName(text) || periodFromText(text, hint) !== null);

/** Parts of a year whose days differ from place to place: which they are is asked. */
const season =
  /^(fall|autumn|winter|spring|summer|semester|term|h|s|otoño|invierno|primavera|verano|semestre)\s?[1-4]?$/iu;

const splitAt = (header: string): HeaderPeriod => {
  if (isPeriod(header.trim())) return { period: header.trim(), rest: '' };
  const pieces = header.trim().split(/[\s_]+/u);
  for (let length = pieces.length - 1; length > 0; length--) {
    const cuts = [length, pieces.length - length] as const;
    const first = bare(pieces.slice(0, cuts[0]).join(' '));
    if (isPeriod(first)) return { period: first, rest: bare(pieces.slice(cuts[0]).join(' ')) };
    const last = bare(pieces.slice(cuts[1]).join(' '));
    if (isPeriod(last)) return { period: last, rest: bare(pieces.slice(0, cuts[1]).join(' ')) };
  }
  return { period: null, rest: header.trim() };
};

/** `2023 n`, `Graduates (2022-23)`, `Mar 2024`: the period in a header, and what is beside it. */
export const periodInHeader = (header: string): HeaderPeriod => {
  const found = splitAt(header);
  return season.test(found.rest) ? { period: header.trim(), rest: '' } : found;
};
