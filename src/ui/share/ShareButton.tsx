import { useState } from 'react';
import { useMap } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { useOffer } from '../map/useOffer';
import { Button } from '../parts/Button';
import { screenFrom } from '../shell/screenFrom';

const dialog = screenFrom(async () => (await import('./ShareDialog')).ShareDialog, null);

/** Opens the four ways to hand a map on; on a phone the export menu has the button's place. */
export const ShareButton = () => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [open] = useState(() => () => {
    setOpen(true);
    setWasOpened(true);
  });
  const isNarrow = useNarrow();
  useOffer('share', open);
  return (
    <>
      {!isNarrow && (
        <Button variant="quiet" onPress={open}>
          {words('share.title')}
        </Button>
      )}
      {wasOpened && <dialog.Screen isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
};
