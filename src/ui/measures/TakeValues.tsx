import { Download } from 'lucide-react';
import { useState } from 'react';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { TakeDialog } from './TakeDialog';

/** Hands out all values of the map, one row a value, with their definitions. */
export const TakeValues = () => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon={Download} onPress={() => setOpen(true)}>
        {words('values.takeOut.open')}
      </Button>
      {isOpen && <TakeDialog onClose={() => setOpen(false)} />}
    </>
  );
};
