import { Search } from 'lucide-react';
import { keysShown } from '../actions/keys';
import { openPalette } from '../actions/screenActions';
import { Button } from '../parts/Button';
import { useMap } from './mapContext';

/** Opens search and commands for people who do not know the key; it says the key. */
export const SearchButton = () => {
  const tools = useMap();
  return (
    <Button
      variant="quiet"
      icon={Search}
      keys={keysShown(openPalette.keys?.[0])}
      onPress={() => openPalette.run(tools)}
    >
      {tools.words('palette.open')}
    </Button>
  );
};
