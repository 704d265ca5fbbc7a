import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ReadResult, Report } from '../../interchange/format';
import type { AskPassword } from '../../interchange/readClient';
import { type Reading, readInBrowser } from './readInBrowser';

/** What a reader that fails outright comes to. */
const unreadable: ReadResult = { ok: false, error: { reason: 'unreadable' } };

/** Reads one file at a time: a newer one ends the one before. */
export const useReading = (askPassword: AskPassword) => {
  const reading = useRef<Reading | null>(null);
  const stop = useCallback(() => reading.current?.cancel(), []);
  useEffect(() => stop, [stop]);
  /** What a file holds; null when another one came, or it was given up, meanwhile. */
  const read = useCallback(
    async (file: File, onShare: Report): Promise<ReadResult | null> => {
      stop();
      const mine = readInBrowser(
        file,
        (share) => reading.current === mine && onShare(share),
        askPassword,
      );
      reading.current = mine;
      const result = await mine.done.catch(() => unreadable);
      if (reading.current !== mine) return null;
      reading.current = null;
      return result;
    },
    [stop, askPassword],
  );
  const giveUp = useCallback(() => {
    stop();
    reading.current = null;
  }, [stop]);
  return useMemo(() => ({ read, stop, giveUp }), [read, stop, giveUp]);
};
