import { isRecord } from '../../domain/schemaCheck';

/**
 * JSON with one spelling: keys in the order of their characters, no spaces. Keys without a value
 * are left out, as JSON does.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
};

/** A list in canonical JSON with one item a line, so that files can be read and compared by line. */
export const canonicalLines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map(canonical).join(',\n')}\n]`;
