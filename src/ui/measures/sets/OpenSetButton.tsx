import { PackageOpen } from 'lucide-react';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';

/** The way to definitions that others gave away; dropping the file on the screen does the same. */
export const OpenSetButton = () => {
  const { words, map } = useMap();
  return (
    <Button icon={PackageOpen} onPress={() => map.stage.offers.take('import')}>
      {words('measureSets.opening')}
    </Button>
  );
};
