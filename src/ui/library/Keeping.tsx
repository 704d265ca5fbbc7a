import { Check, HardDrive, TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import type { Words } from '../../messages/words';
import type { StorageFacts } from '../../store/ports';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { Format } from '../shell/format';
import { useFormat, usePreferences, useServices, useWords } from '../shell/services';
import { useFacts } from './useFacts';

const promise = (facts: StorageFacts, words: Words): string => {
  if (facts.promised) return words('keeping.promised');
  return words(facts.promised === null ? 'keeping.unknown' : 'keeping.notPromised');
};

const sentence = (facts: StorageFacts, words: Words, format: Format): string => {
  if (!facts.lasting) return words('keeping.temporary');
  const used = facts.usedBytes
    ? [words('keeping.used', { size: format.megabytes(facts.usedBytes) })]
    : [];
  return [words('keeping.here'), promise(facts, words), ...used].join(' ');
};

const Offline = () => {
  const words = useWords();
  const { ready } = useStore(useServices().offline);
  if (!ready) return null;
  return (
    <p className="keeping-ready">
      {words('shell.offlineReady')} <Icon of={Check} size={16} />
    </p>
  );
};

const Ask = ({ onAsked }: { onAsked: () => Promise<void> }) => {
  const words = useWords();
  const { keeper, toasts } = useServices();
  const ask = async () => {
    const given = await keeper.askPromise();
    await onAsked();
    toasts.show({ text: words(given ? 'keeping.given' : 'keeping.refused') });
  };
  return <Button onPress={() => void ask()}>{words('keeping.ask')}</Button>;
};

export interface KeepingProps {
  /** Asks how all maps are handed out in one file; null where there is none, or another place offers it. */
  onBackUp: (() => void) | null;
  /** Null where another place of the page offers it. */
  onRemoveAll: (() => void) | null;
}

/** Where the maps live, what the browser promises, and the way out. */
export const Keeping = ({ onBackUp, onRemoveAll }: KeepingProps) => {
  const words = useWords();
  const format = useFormat();
  const { sharedComputer } = usePreferences();
  const [facts, look] = useFacts();
  if (!facts) return null;
  const canAsk = facts.lasting && facts.promised === false && !sharedComputer;
  return (
    <section className="keeping" aria-label={words('keeping.title')}>
      <Icon of={facts.lasting ? HardDrive : TriangleAlert} size={20} />
      <div className="keeping-words">
        <h2 className="keeping-title">{words('keeping.title')}</h2>
        <p className={facts.lasting ? '' : 'keeping-warning'}>{sentence(facts, words, format)}</p>
        <Offline />
      </div>
      <div className="keeping-actions">
        {canAsk && <Ask onAsked={look} />}
        {onBackUp && (
          <Button variant="quiet" onPress={onBackUp}>
            {words('backup.make')}
          </Button>
        )}
        {onRemoveAll && (
          <Button variant="quiet" onPress={onRemoveAll}>
            {words('keeping.removeAll')}
          </Button>
        )}
      </div>
    </section>
  );
};
