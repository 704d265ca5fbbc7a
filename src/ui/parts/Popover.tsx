import type { ReactElement, ReactNode } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

export interface PopoverProps {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
  /** For sheets that something else opens too; left out, the button alone does. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A small sheet beside its button; Escape or a press outside closes it. */
export const Popover = ({ label, trigger, children, ...open }: PopoverProps) => (
  <DialogTrigger {...open}>
    {trigger}
    <AriaPopover className="popover" placement="bottom end" offset={6} aria-label={label}>
      <div className="popover-sheet">{children}</div>
    </AriaPopover>
  </DialogTrigger>
);
