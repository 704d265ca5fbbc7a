import { useSyncExternalStore } from 'react';
import { useSession } from '../map/mapContext';

const coarse = '(pointer: coarse)';

const watch = (listener: () => void): (() => void) => {
  const query = matchMedia(coarse);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** The height of a row in CSS px: room for a finger, for letters that a room can read, or for many rows. */
export const useRowHeight = (): number => {
  const isTouch = useSyncExternalStore(watch, () => matchMedia(coarse).matches);
  const isForRoom = useSession((session) => session.projector);
  return isTouch || isForRoom ? 44 : 36;
};
