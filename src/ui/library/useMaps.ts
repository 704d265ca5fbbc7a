import { useEffect, useState } from 'react';
import type { MapSummary } from '../../store/ports';
import { useServices } from '../shell/services';

/** All maps of this device, last edited first; null until they are read. */
export const useMaps = (): readonly MapSummary[] | null => {
  const { shelf } = useServices();
  const [maps, setMaps] = useState<readonly MapSummary[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const list = await shelf.list();
      if (!isOver) setMaps([...list].sort((a, b) => b.updatedAt - a.updatedAt));
    };
    const fail = (reason: unknown) => {
      if (!isOver) setMaps(() => throwing(reason));
    };
    const stop = shelf.onChange(() => void load().catch(fail));
    void load().catch(fail);
    return () => {
      isOver = true;
      stop();
    };
  }, [shelf]);
  return maps;
};

/** Thrown while drawing, a failure of the store reaches the crash screen. */
const throwing = (reason: unknown): never => {
  throw reason;
};
