const needsQuotes = /[;"]|^\s|\s$/u;

const quoted = (name: string): string =>
  needsQuotes.test(name) ? `"${name.replaceAll('"', '""')}"` : name;

/** Several names as the text of one cell: `Mentors; Labs`. A name with a semicolon stands in quotes. */
export const joinNames = (names: readonly string[]): string => names.map(quoted).join('; ');

/** A name in quotes, or everything up to the next semicolon. */
const part = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/gu;

/** The names in the text of a cell, without empty ones; one that stands there twice is meant twice. */
export const everyName = (text: string): readonly string[] =>
  [...text.matchAll(part)]
    .map(([, inQuotes, plain = '']) => inQuotes?.replaceAll('""', '"') ?? plain.trim())
    .filter((name) => name.trim() !== '');

/** The names in the text of a cell, each once. */
export const splitNames = (text: string): readonly string[] => [...new Set(everyName(text))];
