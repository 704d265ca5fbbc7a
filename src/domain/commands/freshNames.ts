import { nameFrom, sameNameKey } from '../name';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';

/** Those of the names that are not there yet, each once; refused when none is left. */
export const freshNames = (
  names: readonly string[],
  there: readonly { readonly name: string }[],
): Result<readonly string[], Refusal> => {
  const known = new Set(there.map(({ name }) => sameNameKey(name)));
  const fresh: string[] = [];
  for (const given of names) {
    const name = nameFrom(given);
    if (!name.ok) return name;
    if (!known.has(sameNameKey(name.value))) fresh.push(name.value);
    known.add(sameNameKey(name.value));
  }
  return fresh.length === 0 ? refuse({ reason: 'alreadyListed' }) : ok(fresh);
};
