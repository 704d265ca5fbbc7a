import { useSyncExternalStore } from 'react';
import { useSession } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';

/**
 * How an open legend lies on the map: a panel in the corner; a strip along the lower edge where the
 * map needs its width, in a room and in small windows; a sheet on a phone.
 */
export type LegendShape = 'panel' | 'strip' | 'sheet';

const small = '(max-width: 1099px)';

const watch = (listener: () => void): (() => void) => {
  const query = matchMedia(small);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useLegendShape = (): LegendShape => {
  const isSmall = useSyncExternalStore(watch, () => matchMedia(small).matches);
  const isForRoom = useSession((session) => session.projector);
  if (useNarrow()) return 'sheet';
  return isSmall || isForRoom ? 'strip' : 'panel';
};
