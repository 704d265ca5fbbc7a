import { ok, type Result, refuse } from '../../domain/result';
import { isRecord } from '../../domain/schemaCheck';
import { limits } from '../limits';
import type { FileProblem } from '../problem';

/** Keys that reach into the language itself; no honest file has them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What must not be taken on: a key that reaches into the language, or endless nesting. */
const hazardIn = (value: unknown, depth: number): FileProblem | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > limits.depth) return { reason: 'tooDeep', values: { limit: limits.depth } };
  for (const key of Object.keys(value)) {
    if (forbidden.has(key)) return { reason: 'forbiddenKey', values: { key } };
    const hazard = hazardIn((value as Record<string, unknown>)[key], depth + 1);
    if (hazard) return hazard;
  }
  return null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Text as a JSON object that is safe to walk; refuses what is no JSON, too deep or hostile. */
export const parseSafely = (
  text: string,
): Result<Readonly<Record<string, unknown>>, FileProblem> => {
  if (text.trim() === '') return refuse({ reason: 'empty' });
  const value = parsed(text);
  if (value === undefined) return refuse({ reason: 'notJson' });
  if (!isRecord(value)) return refuse({ reason: 'notOurs' });
  const hazard = hazardIn(value, 1);
  return hazard ? refuse(hazard) : ok(value);
};
