import type { Refusal } from '../../../domain/refusal';
import { ok, type Result, refuse } from '../../../domain/result';

/** A number as people type it, with a point or a comma; null for an empty text. */
export const numberFrom = (text: string): Result<number | null, Refusal> => {
  const plain = text.trim().replace(',', '.');
  if (!plain) return ok(null);
  const value = Number(plain);
  return Number.isFinite(value) ? ok(value) : refuse({ reason: 'notNumeric' });
};

/** The same for a whole number from 0 on. */
export const wholeFrom = (text: string): Result<number | null, Refusal> => {
  const found = numberFrom(text);
  if (!found.ok || found.value === null) return found;
  return Number.isInteger(found.value) && found.value >= 0
    ? found
    : refuse({ reason: 'notACount' });
};
