import { cellStates, cellStatuses } from './measureRow';
import { type Check, isRecord } from './schemaCheck';

const states: ReadonlySet<unknown> = new Set(cellStates);
const statuses: ReadonlySet<unknown> = new Set(cellStatuses);

const isNumber = (value: unknown): boolean => value === null || Number.isFinite(value);

const entryId = /^entry_[0-9A-Za-z]{22}$/;

const isEntry = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && entryId.test(value));

const isVersion = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

/** True for a tuple of six with known words and finite numbers. */
export const isCell = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [n, d, state, status, version, entry] = value as readonly unknown[];
  return (
    isNumber(n) &&
    isNumber(d) &&
    states.has(state) &&
    statuses.has(status) &&
    isVersion(version) &&
    isEntry(entry)
  );
};

/**
 * Cells by keys of a shape. A map has hundreds of thousands of them, so that a path is only made
 * for one that is wrong.
 */
export const cellsBy =
  (key: RegExp): Check =>
  (value, path, found) => {
    if (!isRecord(value)) {
      found.push({ path, reason: 'notAnObject' });
      return;
    }
    for (const name of Object.keys(value)) {
      if (!key.test(name)) found.push({ path: `${path}.${name}`, reason: 'notAnId' });
      if (!isCell(value[name])) found.push({ path: `${path}.${name}`, reason: 'wrongType' });
    }
  };
