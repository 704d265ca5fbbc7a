import { isRecord } from '../../domain/schemaCheck';
import { signatureOf } from '../../interchange/mapping/headerKey';
import { browserStorage, createKeptStore, type Shelflet } from '../shell/keptStore';
import type { SaidValues } from './asked';

/** What was decided for a file, for the next one of the same columns; nothing of its rows. */
export interface Recipe {
  readonly said: SaidValues;
  /** The name of the sheet; empty where there was only one. */
  readonly sheet: string;
  /** Where the names of the columns stood, when not where they were looked for; null for nowhere. */
  readonly headerLine?: number | null;
}

type Kept = readonly (readonly [key: string, recipe: Recipe])[];

/** So many sorts of files are remembered; the oldest go first. */
const most = 50;

const isSaid = (value: unknown): value is SaidValues =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string');

const isRecipe = (value: unknown): value is Recipe => {
  if (!isRecord(value) || !isSaid(value.said) || typeof value.sheet !== 'string') return false;
  const { headerLine = null } = value;
  return headerLine === null || typeof headerLine === 'number';
};

const isEntry = (value: unknown): value is Kept[number] =>
  Array.isArray(value) && typeof value[0] === 'string' && isRecipe(value[1]);

const keptFrom = (stored: unknown): Kept => (Array.isArray(stored) ? stored.filter(isEntry) : []);

/** Read anew each time: another window, or "Remove everything", may have changed it. */
const keptIn = (storage: Shelflet) => createKeptStore(storage, 'commonwheel:recipes', keptFrom);

const keyOf = (purpose: string, headers: readonly string[]): string =>
  `${purpose}|${signatureOf(headers)}`;

/** What was decided last for a file of these columns, in a tray of this purpose. */
export const recipeFor = (
  purpose: string,
  headers: readonly string[],
  storage: Shelflet = browserStorage(),
): Recipe | null =>
  keptIn(storage)
    .getState()
    .find(([key]) => key === keyOf(purpose, headers))?.[1] ?? null;

/** Remembers what was decided for a file. */
export const keepRecipe = (
  purpose: string,
  headers: readonly string[],
  recipe: Recipe,
  storage: Shelflet = browserStorage(),
): void => {
  const mine = keyOf(purpose, headers);
  keptIn(storage).setState(
    (kept) => [...kept.filter(([key]) => key !== mine), [mine, recipe] as const].slice(-most),
    true,
  );
};
