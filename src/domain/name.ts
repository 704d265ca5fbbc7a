import type { Refusal } from './refusal';
import { ok, type Result, refuse } from './result';
import { lengthOf, nameLimit, notesLimit } from './row';

/** A name as it is kept: one line, no spaces at the ends; refused when empty or too long. */
export const nameFrom = (text: string): Result<string, Refusal> => {
  const name = oneLine(text);
  if (!name) return refuse({ reason: 'nameEmpty' });
  const count = lengthOf(name);
  if (count > nameLimit)
    return refuse({ reason: 'nameTooLong', values: { count, limit: nameLimit } });
  return ok(name);
};

/** Line breaks and tabs become single spaces; the ends are trimmed. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Notes as they are kept; refused over the limit, with the count. */
export const notesFrom = (text: string): Result<string, Refusal> => {
  const count = lengthOf(text);
  if (count > notesLimit)
    return refuse({ reason: 'notesTooLong', values: { count, limit: notesLimit } });
  return ok(text);
};

/** What two names are compared by: case, accents' encoding and spaces do not count. */
export const sameNameKey = (name: string): string => oneLine(name).normalize('NFKC').toLowerCase();
