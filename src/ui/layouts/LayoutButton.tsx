import { ChevronDown } from 'lucide-react';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { layoutOf } from '../../domain/layoutSettings';
import { keysShown } from '../actions/keys';
import { chooseLayouts } from '../actions/layoutActions';
import { useMap } from '../map/mapContext';
import { useOfDocument } from '../map/useOfDocument';
import { useOffer } from '../map/useOffer';
import { Icon } from '../parts/Icon';
import { Tip } from '../parts/Tip';
import { LayoutChooser } from './LayoutChooser';

interface LayoutButtonProps {
  /** Where the sheet opens while there is no room for the button itself. */
  beside: RefObject<HTMLElement | null>;
  isShown: boolean;
}

/** Opens the choice of layouts beside Arrange; keys, menus and the palette open it too. */
export const LayoutButton = ({ beside, isShown }: LayoutButtonProps) => {
  const tools = useMap();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useOffer(
    'layouts',
    useCallback(() => setOpen((was) => !was), []),
  );
  const name = tools.words(`layouts.names.${useOfDocument(layoutOf)}`);
  const keys = keysShown(chooseLayouts.keys?.[0]);
  const label = tools.words('layouts.now', { name });
  return (
    <>
      {isShown && (
        <Tip text={label} keys={keys}>
          <Button
            ref={button}
            className="rail-under"
            aria-label={label}
            aria-expanded={isOpen}
            aria-haspopup="dialog"
            onPress={() => setOpen(true)}
          >
            <span className="rail-name">{name}</span>
            <Icon of={ChevronDown} size={14} />
          </Button>
        </Tip>
      )}
      <Popover
        className="popover"
        placement={isShown ? 'right top' : 'top'}
        offset={6}
        triggerRef={isShown ? button : beside}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="popover-sheet" aria-label={tools.words('layouts.title')}>
          <LayoutChooser />
        </Dialog>
      </Popover>
    </>
  );
};
