import { useCallback, useState } from 'react';
import type { Id } from '../../domain/id';
import { KeyListDialog } from '../help/KeyListDialog';
import { useOffer } from '../map/useOffer';
import { SetWindow } from '../measures/sets/SetWindow';
import { MapPalette } from './MapPalette';
import { Pulse, type PulseOf } from './Pulse';
import { useScreenKeys } from './useScreenKeys';

/** What opens over the map by a key or from several places: search and commands, the list of keys, saving a measure set. */
export const DeskWindows = () => {
  const [keys, setKeys] = useState(false);
  const [pulse, setPulse] = useState<PulseOf | null>(null);
  const onFound = useCallback(
    (id: Id) => setPulse((before) => ({ id, nth: (before?.nth ?? 0) + 1 })),
    [],
  );
  useScreenKeys();
  useOffer(
    'keys',
    useCallback(() => setKeys(true), []),
  );
  return (
    <>
      <MapPalette onFound={onFound} />
      <KeyListDialog isOpen={keys} onClose={() => setKeys(false)} />
      <Pulse of={pulse} />
      <SetWindow />
    </>
  );
};
