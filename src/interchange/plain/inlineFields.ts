/**
 * Values as lines of text, `Name:: value`, as note programs know them. A line break in a value is
 * `<br>`; `\` takes a sign that would be read as one of these as text. Spaces
 * around a value are not kept.
 */
export const fieldLine = (name: string, value: string): string => {
  const key = name.replace(/[\\:]/g, '\\$&');
  const text = value
    .trim()
    .replace(/\\/g, '\\\\')
    .replace(/<br>/g, '\\<br>')
    .replace(/\r?\n/g, '<br>');
  return `${key}:: ${text}`;
};

const shape = /^((?:\\.|[^\\:\n])+)::(?: (.*)|)$/su;

const lineBreaks = /\\([\\<])|<br>/g;

/** The name and value of such a line; null for any other. */
export const fieldIn = (line: string): readonly [name: string, value: string] | null => {
  const [, key, text = ''] = shape.exec(line) ?? [];
  if (key === undefined) return null;
  const value = text.replace(lineBreaks, (_, sign?: string) => sign ?? '\n');
  return [key.replace(/\\(.)/g, '$1').trim(), value.trim()];
};

/** One line for each value, the kind first. */
export const fieldLines = (
  type: string,
  values: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries({ ...(type && { [typeName]: type }), ...values }).map(([name, value]) =>
    fieldLine(name, value),
  );

/** The name that the kind of a circle goes by among its values. */
export const typeName = 'Type';
