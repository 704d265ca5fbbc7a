import { FileJson, Printer, Share } from 'lucide-react';
import { useEffect, useState } from 'react';
import { keysShown, pressed } from '../actions/keys';
import { useMap } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { useOffer } from '../map/useOffer';
import { Button } from '../parts/Button';
import { Menu } from '../parts/Menu';
import { printMap } from './printing';
import { saveFile } from './saveFile';

const useExportKey = (open: () => void): void =>
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || pressed(event) !== 'mod+e') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [open]);

/** Every way out of the map: as a file, on paper. Ctrl+E opens it. */
export const ExportMenu = () => {
  const tools = useMap();
  const { words } = tools;
  const [isOpen, setOpen] = useState(false);
  const [open] = useState(() => () => setOpen(true));
  const isNarrow = useNarrow();
  useExportKey(open);
  useOffer('export', open);
  return (
    <Menu
      label={words('action.export')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      lines={[
        {
          id: 'json',
          label: words('export.format.native'),
          icon: FileJson,
          keys: keysShown('mod+s'),
          onAction: () => void saveFile(tools),
        },
        {
          id: 'print',
          label: words('share.print'),
          icon: Printer,
          keys: keysShown('mod+p'),
          onAction: printMap,
        },
      ]}
    >
      <Button variant="quiet" icon={isNarrow ? Share : undefined}>
        {words('action.export')}
      </Button>
    </Menu>
  );
};
