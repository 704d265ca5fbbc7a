const punctuation = /\\([!-/:-@[-`{-~])/g;
const held = 0xe000;

const hold = (line: string): string =>
  line.replace(punctuation, (_, sign: string) => String.fromCharCode(held + sign.charCodeAt(0)));

const release = (line: string): string =>
  line.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - held));

const words = (line: string): string =>
  release(
    hold(line.trim())
      .replace(/^(?:#{1,6}|[-*+>]|\d+[.)])\s+/, '')
      .replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*+|`+|~~|==|%%|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''),
  ).trim();

/** A longer line is no name that somebody gave a card. */
const longest = 2000;

/** The words of one line of Markdown: without signs of headings, lists, links and emphasis. */
export const wordsOf = (line: string): string =>
  line.length > longest ? line.trim() : words(line);

/** A text as one line of Markdown that shows it sign by sign. */
export const markdownLine = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|$#=%^]/g, '\\$&')
    .replace(/^(\d+)(?=[.)]\s)/, '$1\\')
    .replace(/^[-+](?=\s)/, '\\$&');
