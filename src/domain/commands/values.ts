import { isDay } from '../fieldFit';
import { oneLine } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { type FieldValue, lengthOf, nameLimit, notesLimit } from '../row';

const addressLimit = 2000;
const emailLimit = 320;

/** A text of one line, or null for an empty one; refused over its limit, with the count. */
export const lineFrom = (text: string, limit: number): Result<string | null, Refusal> => {
  const line = oneLine(text);
  const count = lengthOf(line);
  return count > limit
    ? refuse({ reason: 'valueTooLong', values: { count, limit } })
    : ok(line || null);
};

/** A short text such as a role, a sector or a phone number. */
export const wordsFrom = (text: string): Result<string | null, Refusal> =>
  lineFrom(text, nameLimit);

/** An e-mail address as it was typed. */
export const emailFrom = (text: string): Result<string | null, Refusal> =>
  lineFrom(text, emailLimit);

/** A day of the calendar, `2026-05-03`, or null for an empty text. */
export const dayFrom = (text: string): Result<string | null, Refusal> => {
  const line = oneLine(text);
  if (!line) return ok(null);
  return isDay(line) ? ok(line) : refuse({ reason: 'notADay', values: { text: line } });
};

/** `acmefab.com` and `www.acmefab.com/tours`, as people type web addresses. */
const bare = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#]\S*)?$/u;

/** A web address; one without `https://` gets it, anything else stays as it was typed. */
export const addressFrom = (text: string): Result<string | null, Refusal> => {
  const line = oneLine(text);
  return lineFrom(bare.test(line) ? `https://${line}` : line, addressLimit);
};

/** A value as one of the map's own fields holds it; null for an empty text, refused over the limit. */
export const fieldValueFrom = (value: FieldValue | null): Result<FieldValue | null, Refusal> => {
  const count = typeof value === 'string' ? lengthOf(value) : 0;
  if (count > notesLimit)
    return refuse({ reason: 'valueTooLong', values: { count, limit: notesLimit } });
  return ok(value === '' ? null : value);
};
