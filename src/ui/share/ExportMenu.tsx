import { Share } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PlainWriter } from '../../interchange/format';
import { pressed } from '../actions/keys';
import { useMap } from '../map/mapContext';
import { useNarrow } from '../map/useNarrow';
import { useOffer } from '../map/useOffer';
import { Button } from '../parts/Button';
import { Menu } from '../parts/Menu';
import { ExportDialog } from './ExportDialog';
import { exportLines } from './exportLines';
import { PictureDialog } from './PictureDialog';

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

/** Every format a map can leave in, and paper. Ctrl+E opens it. */
export const ExportMenu = () => {
  const tools = useMap();
  const { words } = tools;
  const [isOpen, setOpen] = useState(false);
  const [open] = useState(() => () => setOpen(true));
  const [chosen, choose] = useState<PlainWriter | 'picture' | null>(null);
  const isNarrow = useNarrow();
  const close = () => choose(null);
  useExportKey(open);
  useOffer('export', open);
  return (
    <>
      <Menu
        label={words('action.export')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        lines={exportLines(tools, choose, isNarrow)}
      >
        <Button variant="quiet" icon={isNarrow ? Share : undefined}>
          {words('action.export')}
        </Button>
      </Menu>
      <PictureDialog isOpen={chosen === 'picture'} onClose={close} />
      <ExportDialog writer={chosen === 'picture' ? null : chosen} onClose={close} />
    </>
  );
};
