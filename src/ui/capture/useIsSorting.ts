import type { Id } from '../../domain/id';
import { outlineOf } from '../../domain/outline';
import { useSession } from '../map/mapContext';
import { useOfDocument } from '../map/useOfDocument';

const none: readonly Id[] = [];

/** True while what is chosen is chosen in the tray: its details would lie over it. */
export const useIsSorting = (): boolean => {
  const isOpen = useSession((session) => session.tray);
  const selection = useSession((session) => (session.tray ? session.selection : none));
  return useOfDocument((document) => {
    const { unsorted } = outlineOf(document);
    return isOpen && selection.every((id) => unsorted.some((partner) => partner.id === id));
  });
};
