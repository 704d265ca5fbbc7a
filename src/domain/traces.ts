import type { PersonRow } from './row';

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
const ofName = (name: string): readonly string[] =>
  ['NFC' as const, 'NFD' as const].map((form) =>
    name.normalize(form).trim().split(/\s+/u).map(literal).join('[\\s._-]+'),
  );

const fewestDigits = 6;

/** A number however it is written: its digits with anything usual between them. */
const ofPhone = (phone: string): readonly string[] => {
  const digits = phone.replace(/\D/gu, '');
  const spaced =
    digits.length < fewestDigits
      ? []
      : [`(?:\\((?=\\d{1,5}\\)))?\\+?${[...digits].join('[\\s().+/-]*')}`];
  return [literal(phone.trim()), ...spaced];
};

/** Names, addresses and numbers that one person has, or had. */
export interface Known {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const patternsOf = ({ names, emails, phones }: Known): readonly string[] => {
  const given = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');
  return [
    ...given(emails).map((email) => literal(email.trim())),
    ...given(phones).flatMap(ofPhone),
    ...given(names).flatMap(ofName),
  ];
};

/** Finds a person in texts: whole words, capital or small. */
export const tracesOf = (known: Known, replacement: string): Traces => {
  const patterns = [...new Set(patternsOf(known))];
  const pattern = patterns.length > 0 ? patterns.map(whole).join('|') : '(?!)';
  const found = new RegExp(pattern, 'giu');
  return {
    taken: (text) => text.replace(found, () => replacement),
    count: (text) => text.match(found)?.length ?? 0,
  };
};

/** What a row of a person says of them. */
export const knownOf = (people: readonly Partial<PersonRow>[]): Known => {
  const all = (key: 'name' | 'email' | 'phone') =>
    people.flatMap((person) => (typeof person[key] === 'string' ? [person[key]] : []));
  return { names: all('name'), emails: all('email'), phones: all('phone') };
};
