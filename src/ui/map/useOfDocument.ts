import { useStore } from 'zustand';
import type { MapDocument } from '../../domain/document';
import { useMap, useSession } from './mapContext';
import { seenOn } from './seenOn';

/**
 * A text, number or the like worked out of what may be shown of the document; renders anew only when
 * that is another one, not at every edit.
 */
export const useOfDocument = <T extends string | number | boolean | null>(
  part: (document: MapDocument) => T,
): T => {
  const { map, words } = useMap();
  const projector = useSession((session) => session.projector);
  return useStore(map.store.state, (state) => part(seenOn(words, state, { projector })));
};
