import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Keys } from './Keys';

interface TipProps {
  text: string;
  keys?: string | undefined;
  /** The button it speaks of. */
  children: ReactElement;
}

/** A name that appears beside a button on hover and focus; Escape takes it away. */
export const Tip = ({ text, keys, children }: TipProps) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <Tooltip className="tip" offset={6}>
      {text}
      {keys && <Keys of={keys} />}
    </Tooltip>
  </TooltipTrigger>
);
