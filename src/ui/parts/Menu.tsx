import type { ReactElement } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { MenuLines } from './MenuLines';
import type { MenuLine } from './menuItems';

export interface MenuProps {
  label: string;
  lines: readonly MenuLine[];
  /** The button that opens it: a Button or IconButton. */
  children: ReactElement;
  /** For menus that keys open too; left out, the button alone does. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A button with a menu; arrows, letters and Escape work as in every menu. */
export const Menu = ({ label, lines, children, ...open }: MenuProps) => (
  <MenuTrigger {...open}>
    {children}
    <Popover className="popover menu-popover" placement="bottom end" offset={4}>
      <MenuLines label={label} lines={lines} />
    </Popover>
  </MenuTrigger>
);
