/** A piece of SVG: attributes in order, then either text or further pieces. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly content: string | readonly Mark[];
}

/** An element; attributes that are null are left out. */
export const mark = (
  name: string,
  attributes: Mark['attributes'] = {},
  content: Mark['content'] = [],
): Mark => ({ name, attributes, content });

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML may not contain: control characters, halves of letters, two non-characters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand between tags and in attributes: nothing in it is markup. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (letter) => special[letter] ?? letter);

/** A number as SVG carries it: at most two decimals, never an exponent. */
export const rounded = (value: number): string => {
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text;
};

const attributesOf = ({ attributes }: Mark): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? rounded(value) : escaped(value ?? '');
      return ` ${name}="${text}"`;
    })
    .join('');

/** The piece as indented text, one element a line, ready to be read and compared. */
export const written = (piece: Mark, indent = ''): string => {
  const open = `${indent}<${piece.name}${attributesOf(piece)}`;
  if (typeof piece.content === 'string')
    return `${open}>${escaped(piece.content)}</${piece.name}>\n`;
  if (piece.content.length === 0) return `${open}/>\n`;
  const inner = piece.content.map((one) => written(one, `${indent}  `)).join('');
  return `${open}>\n${inner}${indent}</${piece.name}>\n`;
};
