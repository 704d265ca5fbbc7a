import { type ReactElement, type ReactNode, useId } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaProps,
} from 'react-aria-components/Popover';

type Placement = NonNullable<AriaProps['placement']>;

export interface PopoverProps {
  /** The name of the sheet. */
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
  /** For sheets that something else opens too; left out, the button alone does. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** Where it likes to stand; elsewhere when there is no room. */
  placement?: Placement;
}

/** A small sheet beside its button; Escape or a press outside closes it. */
export const Popover = ({
  label,
  trigger,
  children,
  placement = 'bottom end',
  ...open
}: PopoverProps) => {
  const name = useId();
  return (
    <DialogTrigger {...open}>
      {trigger}
      {/* The button would name it, and a label counts less than what it is labelled by. */}
      <AriaPopover className="popover" placement={placement} offset={6} aria-labelledby={name}>
        <span id={name} hidden>
          {label}
        </span>
        <div className="popover-sheet">{children}</div>
      </AriaPopover>
    </DialogTrigger>
  );
};
