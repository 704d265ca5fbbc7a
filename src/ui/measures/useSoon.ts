import { useDeferredValue } from 'react';
import { useOnPaper } from './onPaper';

/**
 * What stands below the first screen follows a moment later, in a transition of its own; null until
 * then. On paper it is there at once.
 */
export const useSoon = <T>(value: T): T | null => {
  const soon = useDeferredValue(value, null);
  return useOnPaper() ? value : soon;
};
