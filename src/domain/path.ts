import type { Row } from './row';

/** JSON as rows hold it; `null` stands for "not there" and is never stored. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * A field (`name`) or a member of a field that holds many (`themes.node_…`, `positions.node_…`).
 * Members are patched one by one so that two people can change the same set.
 */
export type Path = string;

/** New values by path; `null` takes the field or member away. */
export type Fields = Readonly<Record<Path, Json>>;

type Open = { readonly [key: string]: Json };

const memberFields = new Set([
  'themes',
  'fields',
  'pins',
  'positions',
  'stood',
  'settings',
  'stages',
  'functions',
  'partners',
  'answeredBy',
  'audiences',
  'switchedOn',
  'switchedOff',
  'keptApart',
  'c',
  'interims',
  'versions',
  'dimensions',
  'was',
  'curve',
  'ahead',
  'told',
  'measures',
  'leftOut',
]);

const split = (path: Path): readonly [string, string | null] => {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
};

const open = (row: Row): Open => row as unknown as Open;

/** True when a field is changed member by member. */
export const hasMembers = (field: string): boolean => memberFields.has(field);

/** The value at a path, or null when there is none. */
export const valueAt = (row: Row, path: Path): Json => {
  const [field, member] = split(path);
  const value = open(row)[field] ?? null;
  if (member === null) return value;
  return (value as Open | null)?.[member] ?? null;
};

/** The row with new values at the given paths; the row itself stays as it was. */
export const patched = (row: Row, fields: Fields): Row => {
  const next: Record<string, Json> = { ...open(row) };
  const copied = new Set<string>();
  for (const [path, value] of Object.entries(fields)) {
    const [field, member] = split(path);
    if (member === null) setOrDrop(next, field, value);
    else {
      if (!copied.has(field)) next[field] = { ...((next[field] as Open | undefined) ?? {}) };
      copied.add(field);
      setOrDrop(next[field] as Record<string, Json>, member, value);
    }
  }
  for (const field of copied) {
    if (Object.keys(next[field] as Open).length === 0 && field !== 'positions') delete next[field];
  }
  return next as unknown as Row;
};

const setOrDrop = (record: Record<string, Json>, key: string, value: Json): void => {
  if (value === null) delete record[key];
  else record[key] = value;
};

/** Every path a row holds with its value: members on their own, other fields whole. */
export const pathsOf = (row: Row): Fields => {
  const found: Record<Path, Json> = {};
  for (const [field, value] of Object.entries(open(row))) {
    if (!hasMembers(field)) found[field] = value;
    else
      for (const [member, one] of Object.entries(value as Open)) found[`${field}.${member}`] = one;
  }
  return found;
};

/** Deep equality of JSON values, whatever the order of keys. */
export const same = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && same((a as Open)[key], (b as Open)[key]));
};

export const sameRow = (a: Row, b: Row): boolean => same(open(a), open(b));
