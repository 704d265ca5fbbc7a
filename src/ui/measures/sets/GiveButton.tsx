import { Package } from 'lucide-react';
import { rowsOf } from '../../../domain/document';
import { useDocument, useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';

/** The way to saving the definitions for others; nothing while there are none. */
export const GiveButton = ({ variant, onOpen }: { variant?: 'quiet'; onOpen?: () => void }) => {
  const { words, map } = useMap();
  if (rowsOf(useDocument(), 'indicator').length === 0) return null;
  return (
    <Button
      icon={Package}
      onPress={() => {
        onOpen?.();
        map.stage.offers.take('measureSet');
      }}
      {...(variant && { variant })}
    >
      {words('measureSets.giving')}
    </Button>
  );
};
