import { useEffect } from 'react';
import { lacksPlaces } from '../../domain/commands/arrange';
import type { MapTools } from './tools';

/** Lays out a map that came without places. */
export const usePlaceAll = (tools: MapTools): void => {
  useEffect(() => {
    if (lacksPlaces(tools.map.store.state.getState().document))
      void tools.map.layout.arrange(false);
  }, [tools]);
};
