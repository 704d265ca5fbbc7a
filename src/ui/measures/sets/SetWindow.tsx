import { useCallback, useState } from 'react';
import { useOffer } from '../../map/useOffer';
import { screenFrom } from '../../shell/screenFrom';

const giving = screenFrom(async () => (await import('./GiveDialog')).GiveDialog, null);

/** Saving definitions as a measure set, from wherever it is asked for. */
export const SetWindow = () => {
  const [isOpen, setOpen] = useState(false);
  useOffer(
    'measureSet',
    useCallback(() => setOpen(true), []),
  );
  return isOpen && <giving.Screen onClose={() => setOpen(false)} />;
};
