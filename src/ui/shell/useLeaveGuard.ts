import { useEffect } from 'react';
import type { SaveStatus } from '../../store/ports';

/** The browser asks before the window closes while work is not kept. */
export const useLeaveGuard = (status: SaveStatus): void => {
  const isGuarded = status.is === 'notSaved';
  useEffect(() => {
    if (!isGuarded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isGuarded]);
};
