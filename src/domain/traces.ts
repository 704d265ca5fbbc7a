import type { PersonRow } from './row';
import { patternsIn, type TracePattern, wordsCompared } from './tracePatterns';

/** What a person can be recognized by in a text. */
export interface Traces {
  /** All of it that is in the text replaced by a word. */
  taken(text: string): string;
  /** How often it is in the text. */
  count(text: string): number;
}

const special = /[\\^$.*+?()[\]{}|/]/gu;
const literal = (text: string): string => text.replace(special, '\\$&');

/** Neither before nor after comes a letter, a mark on one, or a digit. */
const whole = (pattern: string): string =>
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`;

/** Both ways to write an accent, and any space between words; a dash or dot too, as in addresses. */
const ofName = (name: string): readonly TracePattern[] =>
  ['NFC' as const, 'NFD' as const].map((form) => ({
    source: name.normalize(form).trim().split(/\s+/u).map(literal).join('[\\s._-]+'),
    words: wordsCompared(name),
    digits: '',
  }));

const asWritten = (text: string): TracePattern => ({
  source: literal(text.trim()),
  words: wordsCompared(text),
  digits: '',
});

const fewestDigits = 6;

/** A number however it is written: its digits with anything usual between them. */
const ofPhone = (phone: string): readonly TracePattern[] => {
  const digits = phone.replace(/\D/gu, '');
  if (digits.length < fewestDigits) return [asWritten(phone)];
  const source = `(?:\\((?=\\d{1,5}\\)))?\\+?${[...digits].join('[\\s().+/-]*')}`;
  return [asWritten(phone), { source, words: [], digits }];
};

/** Names, addresses and numbers that one person has, or had. */
export interface Known {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const patternsOf = ({ names, emails, phones }: Known): readonly TracePattern[] => {
  const given = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');
  return [
    ...given(emails).map(asWritten),
    ...given(phones).flatMap(ofPhone),
    ...given(names).flatMap(ofName),
  ];
};

const eachOnce = (patterns: readonly TracePattern[]): readonly TracePattern[] => [
  ...new Map(patterns.map((pattern) => [pattern.source, pattern])).values(),
];

/** Finds people in texts: whole words, capital or small. */
export const tracesOf = (known: Known, replacement: string): Traces => {
  const patternsFor = patternsIn(eachOnce(patternsOf(known)));
  const finder = (text: string): RegExp | null => {
    const sources = patternsFor(text).map(({ source }) => whole(source));
    return sources.length > 0 ? new RegExp(sources.join('|'), 'giu') : null;
  };
  return {
    taken: (text) => {
      const found = finder(text);
      return found ? text.replace(found, () => replacement) : text;
    },
    count: (text) => {
      const found = finder(text);
      return found ? (text.match(found)?.length ?? 0) : 0;
    },
  };
};

/** What a row of a person says of them. */
export const knownOf = (people: readonly Partial<PersonRow>[]): Known => {
  const all = (key: 'name' | 'email' | 'phone') =>
    people.flatMap((person) => (typeof person[key] === 'string' ? [person[key]] : []));
  return { names: all('name'), emails: all('email'), phones: all('phone') };
};
