import { Inbox } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { outlineOf } from '../../domain/outline';
import { useMap, useSession } from '../map/mapContext';
import { useDocumentSoon } from '../map/useDocumentSoon';
import { Button } from '../parts/Button';
import { useFormat } from '../shell/services';

/** How many partners wait for a theme; opens the tray they are in. Not there when there are none. */
export const UnsortedChip = () => {
  const tools = useMap();
  const format = useFormat();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = useSession((session) => session.tray);
  const { length } = outlineOf(useDocumentSoon()).unsorted;
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    was.current = isOpen;
  }, [isOpen]);
  if (length === 0) return null;
  return (
    <Button
      ref={button}
      icon={Inbox}
      aria-expanded={isOpen}
      onPress={() => tools.map.session.setState({ tray: !isOpen })}
    >
      {tools.words('outline.unsortedCount', { shown: format.number(length) })}
    </Button>
  );
};
