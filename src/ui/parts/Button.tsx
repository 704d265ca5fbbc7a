import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon } from './Icon';
import { Keys } from './Keys';
import { Tip } from './Tip';

interface Pressable {
  onPress?: (() => void) | undefined;
  isDisabled?: boolean;
  autoFocus?: boolean;
  id?: string;
  'aria-describedby'?: string;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export interface ButtonProps extends Pressable {
  children: ReactNode;
  /** `primary` once a view; `quiet` has no frame until pointed at; `danger` cannot be taken back. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: LucideIcon | undefined;
  /** Shown at the end, such as `A` or `Ctrl+E`. */
  keys?: string | undefined;
  type?: 'button' | 'submit';
  /** The id of the form it submits, when it stands outside of it. */
  form?: string;
}

/** A button that says its result. */
export const Button = (props: ButtonProps) => {
  const { children, variant = 'plain', icon, keys, ...rest } = props;
  return (
    <AriaButton {...rest} {...shortcut(keys)} className={`button button-${variant}`}>
      {icon && <Icon of={icon} />}
      <span className="button-text">{children}</span>
      {keys && <Keys of={keys} />}
    </AriaButton>
  );
};

export interface IconButtonProps extends Pressable {
  icon: LucideIcon;
  /** Its name, shown as a tip. */
  label: string;
  keys?: string | undefined;
}

/** A button that is a sign only; its name shows on hover and focus. */
export const IconButton = ({ icon, label, keys, ...rest }: IconButtonProps) => (
  <Tip text={label} keys={keys}>
    <AriaButton {...rest} {...shortcut(keys)} aria-label={label} className="button button-icon">
      <Icon of={icon} />
    </AriaButton>
  </Tip>
);

const shortcut = (keys: string | undefined) =>
  keys ? { 'aria-keyshortcuts': keys.replaceAll('Ctrl', 'Control') } : {};
