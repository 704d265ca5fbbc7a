import { useCallback, useEffect, useState } from 'react';
import type { StorageFacts } from '../../store/ports';
import { useServices } from '../shell/services';

/** What is known of the place where maps are kept, and a way to look again. */
export const useFacts = (): [StorageFacts | null, () => Promise<void>] => {
  const { keeper } = useServices();
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const look = useCallback(async () => setFacts(await keeper.facts()), [keeper]);
  useEffect(() => {
    void look();
  }, [look]);
  return [facts, look];
};
