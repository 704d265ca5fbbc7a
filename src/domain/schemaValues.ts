import { isId } from './id';
import { lengthOf, nameLimit, notesLimit } from './row';
import { all, type Check, finite, rule } from './schemaCheck';

const there = rule((value) => value !== undefined, 'missing');
const isText = all(
  there,
  rule((value) => typeof value === 'string', 'wrongType'),
);

/** A text of at most so many characters, as people count them. */
export const text = (limit: number): Check =>
  all(
    isText,
    rule((value) => lengthOf(value as string) <= limit, 'tooLong'),
  );

/** A name that is not empty. */
export const name = all(
  text(nameLimit),
  rule((value) => value !== '', 'empty'),
);

/** One of a closed list of words. */
export const oneOf = (words: readonly string[]): Check =>
  all(
    isText,
    rule((value) => words.includes(value as string), 'notAllowed'),
  );

/** One of our ids, of that prefix. */
export const idOf = (prefix: string): Check =>
  all(
    there,
    rule((value) => isId(value) && value.startsWith(`${prefix}_`), 'notAnId'),
  );

/** A number within bounds, both included. */
export const between = (low: number, high: number): Check =>
  all(
    finite,
    rule((value) => (value as number) >= low && (value as number) <= high, 'outOfRange'),
  );

/** Two finite map units. */
export const point: Check = (value, path, found) => {
  if (!Array.isArray(value) || value.length !== 2) found.push({ path, reason: 'wrongType' });
  else for (const [at, part] of value.entries()) finite(part, `${path}.${at}`, found);
};

/** A fractional index. */
export const order = all(
  text(400),
  rule((value) => /^[0-9A-Za-z]+$/.test(value as string), 'notAllowed'),
);

const isDay = (value: unknown): boolean => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value as string);
  if (!parts) return false;
  const day = new Date(`${parts[0]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(parts[0]);
};

/** A day of the calendar, `2026-05-03`. */
export const day = all(isText, rule(isDay, 'notAllowed'));

/** What one of the map's own fields can hold. */
export const fieldValue: Check = (value, path, found) => {
  if (typeof value === 'string') text(notesLimit)(value, path, found);
  else if (typeof value !== 'boolean') finite(value, path, found);
};

/** What a setting of a layout can hold; an unknown one is kept for the version that knows it. */
export const settingValue: Check = (value, path, found) => {
  if (typeof value === 'string') text(200)(value, path, found);
  else if (typeof value !== 'boolean') finite(value, path, found);
};

/** The only value a member of a set has. */
export const isTrue = rule((value) => value === true, 'notAllowed');
/** A moment in milliseconds since 1970, as far as calendars go. */
export const moment = between(0, 8.64e15);

/** The index of a theme color. */
export const colorIndex = all(
  between(0, 9999),
  rule((value) => Number.isInteger(value), 'notAllowed'),
);
