import { useEffect } from 'react';
import { useServices } from '../shell/services';

/** Reads a reason out when it comes up and whenever it changes, such as a count while typing. */
export const useSpoken = (reason: string | null): void => {
  const { announcer } = useServices();
  useEffect(() => {
    if (reason) announcer.polite(reason);
  }, [announcer, reason]);
};
