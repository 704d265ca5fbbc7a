import { useState } from 'react';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { StagesDialog } from './StagesDialog';

/** The way to the stages of the map. */
export const EditStages = () => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="field-deeds">
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {words('activity.stages.edit')}
      </Button>
      <StagesDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
};
