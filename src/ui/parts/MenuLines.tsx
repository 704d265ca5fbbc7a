import { Check, ChevronRight } from 'lucide-react';
import { Menu, MenuItem, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Icon } from './Icon';
import { Keys } from './Keys';
import type { MenuAction, MenuLine } from './menuItems';

const Line = ({ line }: { line: MenuAction }) => (
  <MenuItem
    id={line.id}
    textValue={line.label}
    className="menu-item"
    isDisabled={line.isDisabled ?? false}
    {...(line.onAction && { onAction: line.onAction })}
    {...(line.keys && { 'aria-keyshortcuts': line.keys.replaceAll('Ctrl', 'Control') })}
  >
    <span className="menu-sign">
      {line.isChosen ? (
        <Icon of={Check} size={16} />
      ) : (
        line.icon && <Icon of={line.icon} size={16} />
      )}
    </span>
    <span className="menu-text">{line.label}</span>
    {line.keys && <Keys of={line.keys} />}
    {line.under && <Icon of={ChevronRight} size={16} />}
  </MenuItem>
);

const Under = ({ line }: { line: MenuAction }) => (
  <SubmenuTrigger>
    <Line line={line} />
    <Popover className="popover menu-popover" offset={-2}>
      <MenuLines label={line.label} lines={line.under ?? []} />
    </Popover>
  </SubmenuTrigger>
);

interface MenuLinesProps {
  label: string;
  lines: readonly MenuLine[];
  /** Puts the keyboard on the first line; menus of buttons do so by themselves. */
  autoFocus?: boolean;
}

/** The lines of a menu, shared by menus of buttons and of a place on the map. */
export const MenuLines = ({ label, lines, autoFocus }: MenuLinesProps) => (
  <Menu aria-label={label} className="menu" {...(autoFocus && { autoFocus: 'first' })}>
    {lines.map((line, at) =>
      line === 'line' ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: hairlines have nothing else to go by
        <Separator key={`line-${at}`} className="menu-line" />
      ) : line.under ? (
        <Under key={line.id} line={line} />
      ) : (
        <Line key={line.id} line={line} />
      ),
    )}
  </Menu>
);
