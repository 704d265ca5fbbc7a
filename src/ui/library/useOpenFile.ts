import { useCallback, useEffect, useState } from 'react';
import { useServices, useWords } from '../shell/services';
import type { KnownMap } from './knownMap';
import type { Opening } from './openFile';

const idle: Opening = { is: 'idle' };

/** Reading and laying out stay off the first page until a file comes. */
const opener = () => import('./openFile');

/** Nobody chooses a file faster, and the first page has its own work to do. */
const breath = 800;

/** Fetches what opens files, and starts its worker, while nobody waits for it. */
const useExpecting = (): void =>
  useEffect(() => {
    const prepare = async (): Promise<void> => {
      await opener();
      (await import('./ready')).expectFile();
    };
    // What cannot be fetched now is told when a file comes.
    const timer = setTimeout(() => void prepare().catch(() => undefined), breath);
    return () => clearTimeout(timer);
  }, []);

/** Opens files as maps and knows how far that is. */
export const useOpenFile = () => {
  const services = useServices();
  const words = useWords();
  const [opening, setOpening] = useState<Opening>(idle);

  useExpecting();

  const through = useCallback(
    async (work: Promise<Opening>) => {
      try {
        setOpening(await work);
      } catch {
        setOpening({ is: 'refused', text: words('library.failed') });
      }
    },
    [words],
  );
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...more] = files;
      if (!file) return;
      setOpening({ is: 'reading', file: file.name });
      void through(
        opener().then(({ openFile, openTables }) =>
          more.length > 0 ? openTables(files, services, words) : openFile(file, services, words),
        ),
      );
    },
    [through, services, words],
  );
  const answer =
    (way: 'keepBoth' | 'replaceKnown' | 'leaveKnown') =>
    (known: KnownMap): void => {
      setOpening(idle);
      void through(opener().then((open) => open[way](known, services, words)));
    };
  return {
    opening,
    openFiles,
    keepBoth: answer('keepBoth'),
    replace: answer('replaceKnown'),
    leave: answer('leaveKnown'),
    done: useCallback(() => setOpening(idle), []),
  };
};
