import { startTransition, useEffect, useState } from 'react';
import type { MapDocument } from '../../domain/document';
import { useMap, useSession } from './mapContext';
import { seenOn } from './seenOn';

/**
 * What may be shown of the document, for what stands beside the picture: an edit is drawn first,
 * and this follows in slices that leave room for frames, keys and storage. What may not be shown
 * any more goes away at once.
 */
export const useDocumentSoon = (): MapDocument => {
  const { map, words } = useMap();
  const { state } = map.store;
  const projector = useSession((session) => session.projector);
  const [document, setDocument] = useState(() => state.getState().document);
  useEffect(() => {
    const follow = (): void => startTransition(() => setDocument(state.getState().document));
    follow();
    return state.subscribe(follow);
  }, [state]);
  return seenOn(words, { document }, { projector });
};
