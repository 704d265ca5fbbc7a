import { useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { MenuLines } from './MenuLines';
import type { MenuLine } from './menuItems';

export interface ContextMenuProps {
  label: string;
  lines: readonly MenuLine[];
  /** Where it opens, in CSS px of the window; null while closed. */
  at: { readonly x: number; readonly y: number } | null;
  onClose: () => void;
}

/** The menu of a thing under the pointer or the keyboard's focus. */
export const ContextMenu = ({ label, lines, at, onClose }: ContextMenuProps) => {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className="menu-anchor"
        aria-hidden="true"
        style={{ left: at?.x ?? 0, top: at?.y ?? 0 }}
      />
      <Popover
        className="popover menu-popover"
        aria-label={label}
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
      >
        <MenuLines label={label} lines={lines.map((line) => closing(line, onClose))} autoFocus />
      </Popover>
    </>
  );
};

/** A controlled popover does not close by itself when a line was chosen. */
const closing = (line: MenuLine, close: () => void): MenuLine => {
  if (line === 'line') return line;
  const { onAction, under } = line;
  return {
    ...line,
    ...(under && { under: under.map((one) => closing(one, close)) }),
    ...(onAction && {
      onAction: () => {
        close();
        onAction();
      },
    }),
  };
};
