import { isId } from '../domain/id';
import { rowFrom } from '../domain/schema';
import {
  type Check,
  finite,
  members,
  plainJson,
  rule,
  type SchemaProblem,
  shape,
} from '../domain/schemaCheck';
import type { JournalRecord } from '../store/ports';

const id = rule(isId, 'notAnId');
const text = rule((value) => typeof value === 'string', 'wrongType');
const act = rule((value) => ['do', 'settle', 'undo', 'redo'].includes(String(value)), 'notAllowed');

const row: Check = (value, path, found) => {
  const read = rowFrom(value);
  if (!read.ok) for (const { reason } of read.error) found.push({ path, reason });
};

const update = shape({ from: plainJson, to: plainJson });

const change = shape({
  created: members(id, row),
  updated: members(id, update),
  deleted: members(id, row),
});

const record = shape({
  tx: id,
  map: id,
  tab: text,
  act,
  entry: id,
  label: shape({ key: text }),
  change,
  at: finite,
});

const isSound = (value: unknown): value is JournalRecord => {
  const found: SchemaProblem[] = [];
  record(value, '', found);
  return found.length === 0;
};

/** The records of one map that a text holds; null when it is not sound all through. */
export const recordsFrom = (json: string): readonly JournalRecord[] | null => {
  const values = parsed(json);
  if (!Array.isArray(values) || !values.every(isSound)) return null;
  return values.every(({ map }) => map === values[0]?.map) ? values : null;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};
