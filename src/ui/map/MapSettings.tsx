import { useCallback, useState } from 'react';
import { Settings } from '../shell/Settings';
import { useOffer } from './useOffer';

/** The settings on the map screen, where a command opens them too. */
export const MapSettings = () => {
  const [isOpen, setOpen] = useState(false);
  useOffer(
    'settings',
    useCallback(() => setOpen(true), []),
  );
  return <Settings isOpen={isOpen} onOpenChange={setOpen} />;
};
