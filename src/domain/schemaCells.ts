import { cellStates, cellStatuses } from './measureRow';
import { type Check, isRecord } from './schemaCheck';

const isState = (value: unknown): boolean => (cellStates as readonly unknown[]).includes(value);
const isStatus = (value: unknown): boolean => (cellStatuses as readonly unknown[]).includes(value);

const isNumber = (value: unknown): boolean => value === null || Number.isFinite(value);

/** So many texts are remembered; then it begins anew. */
const mostKnown = 2000;

/** Whether texts are of a shape; the same few stand in hundreds of thousands of cells. */
const remembering = (shape: RegExp): ((text: string) => boolean) => {
  const known = new Set<string>();
  return (text) => {
    if (known.has(text)) return true;
    if (!shape.test(text)) return false;
    if (known.size >= mostKnown) known.clear();
    known.add(text);
    return true;
  };
};

const isEntryId = remembering(/^entry_[0-9A-Za-z]{22}$/);

const isEntry = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && isEntryId(value));

const isVersion = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

/** True for a tuple of six with known words and finite numbers. */
export const isCell = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 6) return false;
  return (
    isNumber(value[0]) &&
    isNumber(value[1]) &&
    isState(value[2]) &&
    isStatus(value[3]) &&
    isVersion(value[4]) &&
    isEntry(value[5])
  );
};

/**
 * Cells by keys of a shape. A map has hundreds of thousands of them, so that a path is only made
 * for one that is wrong.
 */
export const cellsBy = (key: RegExp): Check => {
  const isKey = remembering(key);
  return (value, path, found) => {
    if (!isRecord(value)) {
      found.push({ path, reason: 'notAnObject' });
      return;
    }
    for (const name of Object.keys(value)) {
      if (!isKey(name)) found.push({ path: `${path}.${name}`, reason: 'notAnId' });
      if (!isCell(value[name])) found.push({ path: `${path}.${name}`, reason: 'wrongType' });
    }
  };
};
