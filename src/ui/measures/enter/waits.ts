import type { MapTools } from '../../map/tools';
import type { EnterStore } from './enterKept';
import type { Waits } from './writing';

/** What waited at places before an act that did nothing else, and the edit that it came after. */
interface Step {
  readonly before: Waits;
  readonly after: string | undefined;
}

const steps = new WeakMap<EnterStore, Step[]>();

const stepsOf = (store: EnterStore): Step[] => {
  const its = steps.get(store) ?? [];
  steps.set(store, its);
  return its;
};

const lastEdit = ({ map }: Pick<MapTools, 'map'>): string | undefined =>
  map.store.state.getState().history.undo.at(-1)?.entry;

const take = (store: EnterStore, changed: Waits): void => {
  const waiting = { ...store.getState().waiting };
  for (const [key, value] of Object.entries(changed))
    if (value === null) delete waiting[key];
    else waiting[key] = value;
  store.setState({ waiting });
};

/** Takes over what waits now; where nothing else was done, it can be taken back. */
export const takeWaits = (
  tools: Pick<MapTools, 'map'>,
  store: EnterStore,
  changed: Waits,
  isAlone: boolean,
): void => {
  const { waiting } = store.getState();
  const keys = Object.keys(changed);
  const before = Object.fromEntries(keys.map((key) => [key, waiting[key] ?? null]));
  if (isAlone) stepsOf(store).push({ before, after: lastEdit(tools) });
  take(store, changed);
};

const isSame = ({ getState }: EnterStore, before: Waits): boolean => {
  const { waiting } = getState();
  return Object.entries(before).every(([key, value]) => (waiting[key] ?? null) === value);
};

/**
 * Takes back the last number that waits for its other half, if nothing was edited since; false where
 * there is none, so that the last edit is meant.
 */
export const takeBackWaits = (tools: Pick<MapTools, 'map'>, store: EnterStore): boolean => {
  const all = stepsOf(store);
  for (let step = all.at(-1); step?.after === lastEdit(tools) && step; step = all.at(-1)) {
    all.pop();
    if (isSame(store, step.before)) continue;
    take(store, step.before);
    return true;
  }
  return false;
};
