import { outlineOf } from '../../domain/outline';
import { useDocument, useSession } from '../map/mapContext';

/** True while what is chosen is chosen in the tray: its details would lie over it. */
export const useIsSorting = (): boolean => {
  const { unsorted } = outlineOf(useDocument());
  const isOpen = useSession((session) => session.tray);
  const selection = useSession((session) => session.selection);
  return isOpen && selection.every((id) => unsorted.some((partner) => partner.id === id));
};
