import { useCallback, useState } from 'react';
import { leaveBlank } from '../import/leaveBlank';
import { useFocusAfter } from '../import/useFocusAfter';
import { useServices } from '../shell/services';
import { useMap } from './mapContext';
import { useOffer } from './useOffer';

export interface Importing {
  readonly isOpen: boolean;
  /** What was dropped, chosen or handed over; none asks for a file, several go to the tray. */
  readonly files: readonly File[];
  /** Opens the wizard with files, or asking for one. */
  readonly open: (files?: File | readonly File[]) => void;
  /** The files are in. */
  readonly close: () => void;
  /** They stay out: a map that was made for them, and that nobody touched, goes. */
  readonly cancel: () => void;
}

const none: readonly File[] = [];

const listed = (files: File | readonly File[] = none): readonly File[] =>
  files instanceof File ? [files] : files;

/** Whether the import wizard is open, and with which files. */
export const useImporting = (): Importing => {
  const tools = useMap();
  const { map } = tools;
  const { handover } = useServices();
  const [given] = useState(() => handover.files.take(map.id));
  const [asked, setAsked] = useState<readonly File[] | null>(given);
  const wasMadeForThem = given !== null;
  const open = useCallback((files?: File | readonly File[]) => setAsked(listed(files)), []);
  useOffer(
    'import',
    useCallback(() => setAsked(none), []),
  );
  useFocusAfter(
    asked !== null,
    useCallback(() => map.stage.tree()?.focus(null), [map]),
  );
  return {
    isOpen: asked !== null,
    files: asked ?? none,
    open,
    close: useCallback(() => setAsked(null), []),
    cancel: useCallback(() => {
      setAsked(null);
      if (wasMadeForThem) void leaveBlank(tools);
    }, [wasMadeForThem, tools]),
  };
};
