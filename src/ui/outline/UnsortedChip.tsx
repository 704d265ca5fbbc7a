import { Inbox } from 'lucide-react';
import { outlineOf } from '../../domain/outline';
import { useDocument, useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { useFormat } from '../shell/services';

/** How many partners wait for a theme; leads to them. Not there when there are none. */
export const UnsortedChip = ({ onOpen }: { onOpen: () => void }) => {
  const tools = useMap();
  const format = useFormat();
  const [first, ...others] = outlineOf(useDocument()).unsorted;
  if (!first) return null;
  const open = (): void => {
    onOpen();
    tools.map.stage.tree()?.focus(first.id);
  };
  return (
    <Button icon={Inbox} onPress={open}>
      {tools.words('outline.unsortedCount', { shown: format.number(others.length + 1) })}
    </Button>
  );
};
