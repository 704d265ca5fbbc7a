import { useEffect, useRef } from 'react';
import type { SaveStatus } from '../../store/ports';
import { useServices, useWords } from './services';

/** Tells people who listen when work is not kept, and when it is again; saving itself is silent. */
export const useSaveVoice = (status: SaveStatus): void => {
  const { announcer } = useServices();
  const words = useWords();
  const hasFailed = useRef(false);
  const reason = status.is === 'notSaved' ? status.reason : null;
  const isSaved = status.is === 'saved';
  useEffect(() => {
    if (reason) {
      hasFailed.current = true;
      announcer.assertive(words('save.failed', { reason: words(`save.failure.${reason}`) }));
    } else if (isSaved && hasFailed.current) {
      hasFailed.current = false;
      announcer.polite(words('save.savedAgain'));
    }
  }, [reason, isSaved, announcer, words]);
};
