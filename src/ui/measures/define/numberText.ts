import { fieldsFrom } from '../../../domain/commands/measureSheet';
import type { Refusal } from '../../../domain/refusal';
import { ok, type Result, refuse } from '../../../domain/result';
import { typedNumber } from '../../parts/typedNumber';

/** A number as people type it, with a point or a comma; null for an empty text. */
export const numberFrom = (text: string): Result<number | null, Refusal> => {
  const value = typedNumber(text);
  return value === null || Number.isFinite(value) ? ok(value) : refuse({ reason: 'notNumeric' });
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

/** The same for a line of a sheet that has bounds. */
export const boundedFrom =
  (line: 'dueLag' | 'minCell' | 'digits') =>
  (text: string): Result<number | null, Refusal> => {
    const found = wholeFrom(text);
    const kept = found.ok ? fieldsFrom({ [line]: found.value }) : found;
    return kept.ok ? found : kept;
  };
