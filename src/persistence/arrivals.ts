import type { Id } from '../domain/id';
import type { Row } from '../domain/row';
import type { KeptMap } from './kept';

/** A map on its way into storage for the first time. */
export interface Arrival {
  readonly rows: readonly Row[];
  /** What the library says of it meanwhile. */
  readonly kept: KeptMap;
  /** The number of the record that founded it, 0 when storage had one of that id. Asked again after a failure, it tries again. */
  stored(): Promise<number>;
}

/** Maps that are open while they are stored for the first time. */
export interface Arrivals {
  /** Begins to store one. */
  begin(given: Omit<Arrival, 'stored'>, store: () => Promise<number | null>): void;
  /** The one of that id; null when it is stored, or was never on its way. */
  of(map: Id): Arrival | null;
  all(): readonly Arrival[];
}

/** Stores until it has worked; those who ask meanwhile wait for the same try. */
const triedUntilStored = (store: () => Promise<number | null>, done: () => void) => {
  let trying: Promise<number> | null = null;
  const tried = async (): Promise<number> => {
    try {
      const seq = await store();
      done();
      return seq ?? 0;
    } catch (error) {
      trying = null;
      throw error;
    }
  };
  return (): Promise<number> => {
    trying ??= tried();
    return trying;
  };
};

export const arrivals = (): Arrivals => {
  const under = new Map<Id, Arrival>();
  return {
    begin: (given, store) => {
      const { id } = given.kept;
      const stored = triedUntilStored(store, () => under.delete(id));
      under.set(id, { ...given, stored });
      // Whoever writes to the map hears of a failure, and tries again.
      stored().catch(() => undefined);
    },
    of: (map) => under.get(map) ?? null,
    all: () => [...under.values()],
  };
};
