import { useCallback, useState } from 'react';
import { useServices } from '../shell/services';
import { useMap } from './mapContext';
import { useOffer } from './useOffer';

export interface Importing {
  readonly isOpen: boolean;
  /** The file that was dropped or handed over; null asks for one. */
  readonly file: File | null;
  /** Opens the wizard, with a file or asking for one. */
  readonly open: (file?: File) => void;
  readonly close: () => void;
}

/** Whether the import wizard is open, and with which file. */
export const useImporting = (): Importing => {
  const { map } = useMap();
  const { handover } = useServices();
  const [given] = useState(() => handover.files.take(map.id));
  const [asked, setAsked] = useState<{ readonly file: File | null } | null>(
    given && { file: given },
  );
  const open = useCallback((file?: File) => setAsked({ file: file ?? null }), []);
  useOffer('import', open);
  return {
    isOpen: asked !== null,
    file: asked?.file ?? null,
    open,
    close: useCallback(() => setAsked(null), []),
  };
};
