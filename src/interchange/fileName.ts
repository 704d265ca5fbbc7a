const longest = 60;

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Letters and digits of any script, in small letters, with single dashes between words. */
const slug = (title: string): string =>
  [
    ...title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-'),
  ]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');

/** What the file is called that a map is kept in, which is one and the same every day. */
export const lastingNameFor = (title: string, extension: string): string =>
  `${slug(title) || 'map'}${extension}`;

/**
 * What a file of a map is called: title, local day and extension (with its dot), safe on every
 * system: `flex-friday-2026-11-21.commonwheel.json`. A map without a title is a `map`.
 */
export const fileNameFor = (title: string, date: Date, extension: string): string =>
  `${slug(title) || 'map'}-${dayOf(date)}${extension}`;
