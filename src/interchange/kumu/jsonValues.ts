import { isRecord } from '../../domain/schemaCheck';
import { manySign } from './kumuWords';
import type { RawValues } from './rawKumu';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A value as the text of a cell: several are parted by `|`. */
export const textOfJson = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(textOfJson)
      .filter((text) => text !== '')
      .join(manySign);
  return isRecord(value) ? JSON.stringify(value) : '';
};

/** The value of a key, whatever its case. */
export const told = (record: JsonRecord, name: string): string => {
  const key = Object.keys(record).find((one) => one.toLowerCase() === name);
  return key === undefined ? '' : textOfJson(record[key]);
};

/** The values of all other keys. */
export const otherValues = (
  record: JsonRecord,
  known: readonly string[],
  nameOf: (key: string) => string = (key) => key,
): RawValues =>
  Object.entries(record)
    .filter(([key]) => !known.includes(key.trim().toLowerCase()))
    .map(([key, value]) => [nameOf(key.trim()), textOfJson(value)]);

/** A list of records; what is no record is handed to `setAside` by its place. */
export const recordsIn = (
  value: unknown,
  setAside: (at: number) => void = () => undefined,
): readonly JsonRecord[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown, at): JsonRecord[] => {
    if (isRecord(item)) return [item];
    setAside(at);
    return [];
  });
