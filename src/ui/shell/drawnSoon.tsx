import { type ComponentType, memo, useDeferredValue } from 'react';

/**
 * A part of the screen that follows what stands first: it is drawn anew in a transition, which leaves
 * room for keys, frames and storage. It must take everything it shows from its props.
 */
export const drawnSoon = <P extends object>(part: ComponentType<P>): ComponentType<P> => {
  const Kept = memo(part) as unknown as ComponentType<P>;
  return (props) => <Kept {...useDeferredValue(props)} />;
};
