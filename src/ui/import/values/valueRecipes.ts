import type { Id } from '../../../domain/id';
import { measureDirections, measureTypes } from '../../../domain/measureRow';
import { isRecord } from '../../../domain/schemaCheck';
import { signatureOf } from '../../../interchange/mapping/headerKey';
import type { MeasureDraft, ValueDraft } from '../../../interchange/measures/valueDraft';
import { keyOf } from '../../../interchange/measures/valueDraft';
import { isNumberRole, type ValueRole } from '../../../interchange/measures/valueRole';
import { browserStorage, createKeptStore, type Shelflet } from '../../shell/keptStore';

/** What was decided for a table of values, for the next one with the same headers; nothing of its rows. */
export interface ValueRecipe {
  /** The partner of the map whose file it was, where no column says it. */
  readonly of?: Id | null;
  readonly roles: readonly ValueRole[];
  readonly decimal: ValueDraft['decimal'];
  readonly dimension: string;
  /** Those that stand in headers. */
  readonly measures: Readonly<Record<string, Omit<MeasureDraft, 'as' | 'told'>>>;
}

export type RecallValues = (headers: readonly string[]) => ValueRecipe | null;

type Kept = readonly (readonly [signature: string, recipe: ValueRecipe])[];

/** So many sorts of files are remembered; the oldest go first. */
const most = 50;

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

const isRole = (value: unknown): value is ValueRole => {
  if (!isRecord(value) || typeof value.is !== 'string') return false;
  return !isNumberRole(value as ValueRole) || (isText(value.measure) && isText(value.period));
};

const isMeasure = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.denominator === 'string' &&
  measureTypes.some((one) => one === value.type) &&
  measureDirections.some((one) => one === value.direction);

const isRecipe = (value: unknown): value is ValueRecipe =>
  isRecord(value) &&
  Array.isArray(value.roles) &&
  value.roles.every(isRole) &&
  (value.decimal === '.' || value.decimal === ',') &&
  typeof value.dimension === 'string' &&
  (value.of === undefined || typeof value.of === 'string') &&
  isRecord(value.measures) &&
  Object.values(value.measures).every(isMeasure);

const isEntry = (value: unknown): value is Kept[number] =>
  Array.isArray(value) && typeof value[0] === 'string' && isRecipe(value[1]);

const keptFrom = (stored: unknown): Kept => (Array.isArray(stored) ? stored.filter(isEntry) : []);

/** Read anew each time: another window, or "Remove everything", may have changed it. */
const keptIn = (storage: Shelflet) => createKeptStore(storage, 'commonwheel:values', keptFrom);

/** What was decided last for a table of values with these headers. */
export const recallValues = (
  headers: readonly string[],
  storage: Shelflet = browserStorage(),
): ValueRecipe | null => {
  const signature = signatureOf(headers);
  const found = keptIn(storage)
    .getState()
    .find(([known]) => known === signature)?.[1];
  return found?.roles.length === headers.length ? found : null;
};

const recipeOf = ({ roles, decimal, dimension, measures }: ValueDraft): ValueRecipe => {
  const inHeaders = roles.flatMap((role) => (isNumberRole(role) ? (role.measure ?? []) : []));
  const told = inHeaders.flatMap((name) => {
    const its = measures[keyOf(name)];
    if (!its) return [];
    const { as: _as, told: _told, ...kept } = its;
    return [[keyOf(name), kept] as const];
  });
  return { roles, decimal, dimension, measures: Object.fromEntries(told) };
};

/** Remembers what was decided for the next table of values with these headers. */
export const rememberValues = (
  headers: readonly string[],
  draft: ValueDraft,
  of: Id | null = null,
  storage: Shelflet = browserStorage(),
): void => {
  const signature = signatureOf(headers);
  const mine = [signature, { ...recipeOf(draft), ...(of && { of }) }] as const;
  keptIn(storage).setState(
    (kept) => [...kept.filter(([known]) => known !== signature), mine].slice(-most),
    true,
  );
};
