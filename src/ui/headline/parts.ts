import type { Id } from '../../domain/id';

/** A piece of a sentence; with `circle` it is the name of one. */
export interface Part {
  readonly text: string;
  readonly circle?: Id;
}

/** Names may hold any text, so they are put in afterwards, where these signs of no alphabet stand. */
const [open, close] = ['\u{E000}', '\u{E001}'];
const slots = new RegExp(`${open}(\\w+)${close}`, 'u');

/** Stands in a sentence for parts that are put in later. */
export const slotFor = (name: string): string => `${open}${name}${close}`;

/** A sentence with parts in its slots. */
export const withParts = (
  sentence: string,
  parts: Readonly<Record<string, readonly Part[]>>,
): readonly Part[] =>
  sentence
    .split(slots)
    .flatMap((piece, at) => (at % 2 ? (parts[piece] ?? []) : piece ? [{ text: piece }] : []));

export const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** Begins large, unless it begins with a name: names are written as they are. */
export const capitalized = ([first, ...rest]: readonly Part[]): readonly Part[] => {
  if (!first) return [];
  const [letter = '', ...letters] = first.text;
  const begun = first.circle ? first : { text: letter.toLocaleUpperCase() + letters.join('') };
  return [begun, ...rest];
};
