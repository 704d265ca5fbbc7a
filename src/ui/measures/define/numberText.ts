import { fieldsFrom } from '../../../domain/commands/measureSheet';
import type { Refusal } from '../../../domain/refusal';
import { ok, type Result, refuse } from '../../../domain/result';
import { typedNumber } from '../../parts/typedNumber';

/** A number as people type it, with a point or a comma; null for an empty text. */
export const numberFrom = (text: string): Result<number | null, Refusal> => {
  const value = typedNumber(text);
  return value === null || Number.isFinite(value) ? ok(value) : refuse({ reason: 'notNumeric' });
};

/** `1,000` and `1.000` as people write a thousand. */
const ungrouped = (text: string): string =>
  text.trim().replace(/(?<=\d)[.,\s](?=\d{3}(?:\D|$))/gu, '');

/** For how many a rate is told: a number above 0; a thousand may be written `1,000`. */
export const rateBaseFrom = (text: string): Result<number, Refusal> => {
  const found = numberFrom(ungrouped(text));
  if (!found.ok) return found;
  return found.value !== null && found.value > 0
    ? ok(found.value)
    : refuse({ reason: 'rateBaseUnsaid' });
};

/** The same for a whole number from 0 on. */
export const wholeFrom = (text: string): Result<number | null, Refusal> => {
  const found = numberFrom(text);
  if (!found.ok || found.value === null) return found;
  return Number.isInteger(found.value) && found.value >= 0
    ? found
    : refuse({ reason: 'notACount' });
};

/** The same for what a percent can be. */
export const shareFrom = (text: string): Result<number | null, Refusal> => {
  const found = numberFrom(text);
  if (!found.ok || found.value === null || (found.value >= 0 && found.value <= 100)) return found;
  return refuse({ reason: 'outOfRange', values: { low: 0, high: 100 } });
};

/** Smaller numbers protect nobody, larger ones hide everything (R18); empty = the usual 10. */
const smallest = { low: 5, high: 30 } as const;

/** The same for the smallest number to show. */
export const smallestFrom = (text: string): Result<number | null, Refusal> => {
  const found = wholeFrom(text);
  const is = found.ok ? found.value : null;
  if (is === null || (is >= smallest.low && is <= smallest.high)) return found;
  return refuse({ reason: 'outOfRange', values: smallest });
};

/** The same for a line of a sheet that has bounds. */
export const boundedFrom =
  (line: 'dueLag' | 'digits') =>
  (text: string): Result<number | null, Refusal> => {
    const found = wholeFrom(text);
    const kept = found.ok ? fieldsFrom({ [line]: found.value }) : found;
    return kept.ok ? found : kept;
  };
