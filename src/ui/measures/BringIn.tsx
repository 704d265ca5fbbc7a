import { FileSpreadsheet } from 'lucide-react';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';

/** The way from measures to a file of values; dropping one on the screen does the same. */
export const BringIn = ({ variant }: { variant?: 'quiet' }) => {
  const { words, map } = useMap();
  return (
    <Button
      icon={FileSpreadsheet}
      onPress={() => map.stage.offers.take('import')}
      {...(variant && { variant })}
    >
      {words('values.bring')}
    </Button>
  );
};
