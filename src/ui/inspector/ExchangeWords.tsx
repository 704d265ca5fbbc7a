import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';
import { useMap } from '../map/mapContext';
import { DraftField } from './DraftField';
import { keptDrafts } from './keptDrafts';
import { useChecked } from './NodeFields';

interface ExchangeWordsProps {
  id: string;
  text: string;
  rule: (text: string) => Result<unknown, Refusal>;
  take: (text: string) => void;
  /** Called when the words were taken or given up; by a key or by leaving. */
  done: (byKey: boolean) => void;
}

/** The words of a chip while they are changed. */
export const ExchangeWords = ({ id, text, rule, take, done }: ExchangeWordsProps) => {
  const { map, words } = useMap();
  const checked = useChecked();
  const draft = `${id}/text`;
  const close = (byKey: boolean): void => {
    if (!keptDrafts(map).has(draft)) done(byKey);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what its field lets through
    <div
      onBlur={() => close(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        close(true);
      }}
    >
      <DraftField
        id={draft}
        label={words('inspector.exchange.newWords')}
        hideLabel
        autoFocus
        value={text}
        check={checked(rule)}
        required
        onTake={take}
      />
    </div>
  );
};
