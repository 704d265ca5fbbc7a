import type { Id } from '../../domain/id';
import type { MapHome } from '../../store/ports';
import type { LayoutAhead } from '../map/layoutAhead';

/** Carries one thing a map from one screen to the next, in memory only. */
export interface Carrier<T> {
  give(map: Id, thing: T): void;
  /** The thing for that map, once; null when there is none. */
  take(map: Id): T | null;
}

export interface Handover {
  /** Tables whose columns are sorted out on their map's screen. */
  readonly files: Carrier<readonly File[]>;
  /** Layouts that began before their map is on screen. */
  readonly layouts: Carrier<LayoutAhead>;
  /** The files that maps were just opened from, where the app can write them. */
  readonly opened: Carrier<Omit<MapHome, 'map'>>;
}

const createCarrier = <T>(): Carrier<T> => {
  const things = new Map<Id, T>();
  return {
    give: (map, thing) => {
      things.set(map, thing);
    },
    take: (map) => {
      const thing = things.get(map) ?? null;
      things.delete(map);
      return thing;
    },
  };
};

/** An empty handover. */
export const createHandover = (): Handover => ({
  files: createCarrier(),
  layouts: createCarrier(),
  opened: createCarrier(),
});
