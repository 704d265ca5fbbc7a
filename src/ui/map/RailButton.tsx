import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon } from '../parts/Icon';
import { Tip } from '../parts/Tip';

export interface RailButtonProps {
  icon: LucideIcon;
  label: string;
  keys?: string | undefined;
  isOn?: boolean;
  /** Left out for a button that opens a menu. */
  onPress?: () => void;
}

/** A tool of the rail: a sign with its name under it, so that nobody has to guess. */
export const RailButton = ({ icon, label, keys, isOn, onPress }: RailButtonProps) => (
  <Tip text={label} keys={keys}>
    <AriaButton
      className="rail-button"
      {...(onPress && { onPress })}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      {...(keys && { 'aria-keyshortcuts': keys })}
    >
      <Icon of={icon} size={20} />
      <span className="rail-name">{label}</span>
    </AriaButton>
  </Tip>
);
