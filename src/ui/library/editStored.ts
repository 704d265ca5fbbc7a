import type { Id } from '../../domain/id';
import { createDocumentStore, type DocumentStore } from '../../store/documentStore';
import type { SaveStatus } from '../../store/ports';
import { placer } from '../map/engine';
import type { Services } from '../shell/services';

/**
 * Edits a map that is not on screen, by the same one way as the map screen: its history shows the
 * edit and can take it back. Resolves with how it was kept; null when the map is gone.
 */
export const editStored = async (
  { shelf, clock, ids, tab }: Pick<Services, 'shelf' | 'clock' | 'ids' | 'tab'>,
  map: Id,
  edit: (store: DocumentStore) => void,
): Promise<SaveStatus | null> => {
  const opened = await shelf.read(map);
  if (!opened) return null;
  const writer = shelf.writer(map, opened.seq);
  const store = createDocumentStore({ map, opened, writer, clock, ids, tab, place: placer });
  edit(store);
  const status = await writer.settled();
  await store.close();
  return status;
};
