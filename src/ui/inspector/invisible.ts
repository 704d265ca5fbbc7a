/** Characters that are not seen: spaces of no width, joiners, marks that turn the reading direction. */
const unseen =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Joiners that build one emoji of several, or belong to a script that is written with them. */
const atWork =
  /(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})|(?<=(?!\p{Script=Latin})[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/gu;

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The codes of characters in a text that nobody sees, each once: `U+200B`. */
export const invisibleIn = (text: string): readonly string[] => [
  ...new Set((text.replace(atWork, '').match(unseen) ?? []).map(codeOf)),
];
