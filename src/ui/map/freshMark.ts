import type { Id } from '../../domain/id';
import type { MapView } from '../../rendering/view';

/** How long what was made last is pointed at, in ms. */
const pointedFor = 2500;

/** Points at what was just made: among many nobody would see where an entry went. */
export interface FreshMark {
  point(id: Id): void;
  stop(): void;
}

export const createFreshMark = (view: Pick<MapView, 'setOverlay'>): FreshMark => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    point: (id) => {
      clearTimeout(timer);
      view.setOverlay({ fresh: id });
      timer = setTimeout(() => view.setOverlay({ fresh: null }), pointedFor);
    },
    stop: () => clearTimeout(timer),
  };
};
