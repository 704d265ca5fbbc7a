import { useCallback, useState } from 'react';
import { useServices } from '../shell/services';
import { useMap } from './mapContext';
import { useOffer } from './useOffer';

export interface Importing {
  readonly isOpen: boolean;
  /** What was dropped, chosen or handed over; none asks for a file, several go to the tray. */
  readonly files: readonly File[];
  /** Opens the wizard with files, or asking for one. */
  readonly open: (files?: File | readonly File[]) => void;
  readonly close: () => void;
}

const none: readonly File[] = [];

const listed = (files: File | readonly File[] = none): readonly File[] =>
  files instanceof File ? [files] : files;

/** Whether the import wizard is open, and with which files. */
export const useImporting = (): Importing => {
  const { map } = useMap();
  const { handover } = useServices();
  const [given] = useState(() => handover.files.take(map.id));
  const [asked, setAsked] = useState<readonly File[] | null>(given);
  const open = useCallback((files?: File | readonly File[]) => setAsked(listed(files)), []);
  useOffer(
    'import',
    useCallback(() => setAsked(none), []),
  );
  return {
    isOpen: asked !== null,
    files: asked ?? none,
    open,
    close: useCallback(() => setAsked(null), []),
  };
};
