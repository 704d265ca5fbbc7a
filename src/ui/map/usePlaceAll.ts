import { useEffect } from 'react';
import { arrangementOf, type MapDocument, rowsOf } from '../../domain/document';
import type { MapTools } from './tools';

const lacksPlaces = (document: MapDocument): boolean => {
  const positions = arrangementOf(document)?.positions ?? {};
  return rowsOf(document, 'node').some((node) => !positions[node.id]);
};

/** Lays out a map that came without places, such as one from a template or a file written by hand. */
export const usePlaceAll = (tools: MapTools): void => {
  useEffect(() => {
    if (lacksPlaces(tools.map.store.state.getState().document))
      void tools.map.layout.arrange(false);
  }, [tools]);
};
