import { type ReactNode, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { useNarrow } from '../../map/useNarrow';

interface CellSheetProps {
  title: string;
  /** The cell it stands beside, in CSS px of the window; null while it is closed. */
  at: DOMRect | null;
  onClose: () => void;
  children: ReactNode;
}

/** A small sheet beside a cell; Escape or a press outside closes it. */
export const CellSheet = ({ title, at, onClose, children }: CellSheetProps) => {
  const isNarrow = useNarrow();
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className="enter-anchor"
        aria-hidden="true"
        style={at ? { left: at.left, top: at.top, width: at.width, height: at.height } : {}}
      />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && onClose()}
        placement={isNarrow ? 'top' : 'right top'}
        offset={6}
      >
        <Dialog className="popover-sheet enter-sheet">
          <Heading slot="title" className="enter-sheet-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Popover>
    </>
  );
};
