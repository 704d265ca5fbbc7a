/** Why a value is not what it should be. */
export type SchemaReason =
  | 'notAnObject'
  | 'missing'
  | 'wrongType'
  | 'notFinite'
  | 'outOfRange'
  | 'notAnId'
  | 'notAllowed'
  | 'empty'
  | 'tooLong'
  | 'forbiddenKey'
  | 'unknownKind'
  | 'tooDeep';

/** What is wrong, and where: a path such as `positions.node_…`; empty for the row as a whole. */
export interface SchemaProblem {
  readonly path: string;
  readonly reason: SchemaReason;
}

/** Adds what is wrong with a value to a list; says nothing when all is well. */
export type Check = (value: unknown, path: string, found: SchemaProblem[]) => void;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A plain object as JSON makes them; never an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A check of one reason. */
export const rule =
  (holds: (value: unknown) => boolean, reason: SchemaReason): Check =>
  (value, path, found) => {
    if (!holds(value)) found.push({ path, reason });
  };

/** All checks in turn, stopping at the first that finds something. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, path, found) => {
    const before = found.length;
    for (const check of checks) {
      check(value, path, found);
      if (found.length > before) return;
    }
  };

/** A field that may be left out, but holds the right thing when it is there. */
export const optional =
  (check: Check): Check =>
  (value, path, found) => {
    if (value !== undefined) check(value, path, found);
  };

const under = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** An object with these fields. Others are kept as they are, when they are plain JSON. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path, found) => {
    if (!isRecord(value)) {
      found.push({ path, reason: 'notAnObject' });
      return;
    }
    for (const [key, check] of Object.entries(fields)) {
      check(Object.hasOwn(value, key) ? value[key] : undefined, under(path, key), found);
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) plainMember(value[key], path, key, found);
    }
  };

/** An object whose keys and values each pass a check. */
export const members =
  (key: Check, member: Check): Check =>
  (value, path, found) => {
    if (!isRecord(value)) {
      found.push({ path, reason: value === undefined ? 'missing' : 'notAnObject' });
      return;
    }
    for (const name of Object.keys(value)) {
      key(name, under(path, name), found);
      member(value[name], under(path, name), found);
    }
  };

/** A list of at most so many, each of which passes a check. */
export const listOf =
  (item: Check, most: number): Check =>
  (value, path, found) => {
    if (!Array.isArray(value)) found.push({ path, reason: 'wrongType' });
    else if (value.length > most) found.push({ path, reason: 'tooLong' });
    else for (const [at, one] of value.entries()) item(one, under(path, String(at)), found);
  };

/** Deeper than any row means to be, and less than what overflows a stack. */
const depthLimit = 32;

const plainMember = (
  value: unknown,
  path: string,
  key: string,
  found: SchemaProblem[],
  depth = 0,
): void => {
  if (forbidden.has(key)) found.push({ path: under(path, key), reason: 'forbiddenKey' });
  else plain(value, under(path, key), found, depth);
};

const plain = (value: unknown, path: string, found: SchemaProblem[], depth: number): void => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') finite(value, path, found);
  else if (typeof value !== 'object') found.push({ path, reason: 'wrongType' });
  else if (depth > depthLimit) found.push({ path, reason: 'tooDeep' });
  else
    for (const [key, one] of Object.entries(value)) plainMember(one, path, key, found, depth + 1);
};

/** Any JSON: finite numbers, no key that reaches into the language itself, not endlessly deep. */
export const plainJson: Check = (value, path, found) => plain(value, path, found, 0);

/** A number that is neither infinite nor not a number. */
export const finite: Check = (value, path, found) => {
  if (value === undefined) found.push({ path, reason: 'missing' });
  else if (typeof value !== 'number') found.push({ path, reason: 'wrongType' });
  else if (!Number.isFinite(value)) found.push({ path, reason: 'notFinite' });
};
