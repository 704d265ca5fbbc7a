import { fieldTypes } from '../../domain/row';
import { isRecord } from '../../domain/schemaCheck';
import type { Mapping, Target } from '../../interchange/mapping/column';
import { signatureOf } from '../../interchange/mapping/headerKey';
import { plainTargets } from '../../interchange/mapping/targetWords';
import { browserStorage, createKeptStore, type Shelflet } from '../shell/keptStore';
import type { Recall } from './draft';

/** How the columns of one sort of file were set last, by the signature of its headers. */
type Kept = readonly (readonly [signature: string, mapping: Mapping])[];

/** So many sorts of files are remembered; the oldest go first. */
const most = 50;

const plain = new Set<string>([...plainTargets, 'skip']);

const isTarget = (value: unknown): value is Target => {
  if (!isRecord(value) || typeof value.is !== 'string') return false;
  if (value.dayFirst !== undefined && value.dayFirst !== true) return false;
  if (plain.has(value.is)) return true;
  const isType = fieldTypes.some((type) => type === value.type);
  const isDecimal = value.decimal === undefined || value.decimal === ',';
  return value.is === 'field' && isType && isDecimal && typeof value.name === 'string';
};

const isEntry = (value: unknown): value is Kept[number] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].every(isTarget);

const keptFrom = (stored: unknown): Kept => (Array.isArray(stored) ? stored.filter(isEntry) : []);

/** Read anew each time: another window, or "Remove everything", may have changed it. */
const keptIn = (storage: Shelflet) => createKeptStore(storage, 'commonwheel:mappings', keptFrom);

/** The mapping chosen last for a file of these headers. */
export const recallIn =
  (storage: Shelflet): Recall =>
  (headers) => {
    const signature = signatureOf(headers);
    const found = keptIn(storage)
      .getState()
      .find(([known]) => known === signature)?.[1];
    return found?.length === headers.length ? found : null;
  };

/** Remembers a mapping for the next file of the same headers; nothing of its rows. */
export const rememberIn = (
  storage: Shelflet,
  headers: readonly string[],
  mapping: Mapping,
): void => {
  const signature = signatureOf(headers);
  keptIn(storage).setState(
    (kept) =>
      [...kept.filter(([known]) => known !== signature), [signature, mapping] as const].slice(
        -most,
      ),
    true,
  );
};

export const recall: Recall = (headers) => recallIn(browserStorage())(headers);

export const remember = (headers: readonly string[], mapping: Mapping): void =>
  rememberIn(browserStorage(), headers, mapping);
