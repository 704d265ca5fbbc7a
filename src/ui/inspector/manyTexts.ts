/** Several things of one line: `tours, talks` or `tours; talks`; a backslash takes a mark as text. */
export const manyTexts = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)[,;\n]/u)
    .map((text) => text.replaceAll(/\\([,;\\])/g, '$1').trim())
    .filter(Boolean);
