import { memo } from 'react';
import { useStore } from 'zustand';
import { cellStatuses, sheetLimit } from '../../../domain/measureRow';
import { notesLimit } from '../../../domain/row';
import { useMap } from '../../map/mapContext';
import { useNarrow } from '../../map/useNarrow';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { EnteredBy } from './EnteredBy';
import type { EnterStore } from './enterKept';

/** Where the values come from that are entered now, what is to be known of them, how firm they are. */
export const SourceBar = memo(({ store }: { store: EnterStore }) => {
  const { words } = useMap();
  const { source, note, status } = useStore(store);
  const isNarrow = useNarrow();
  const fields = (
    <fieldset className="enter-source" aria-label={words('enterValues.bar.label')}>
      <TextField
        label={words('enterValues.bar.source')}
        value={source}
        placeholder={words('enterValues.bar.sourceHint')}
        onChange={(text) => store.setState({ source: text.slice(0, sheetLimit) })}
      />
      <TextField
        label={words('enterValues.bar.note')}
        value={note}
        onChange={(text) => store.setState({ note: text.slice(0, notesLimit) })}
      />
      <Select
        label={words('enterValues.bar.status')}
        choices={[...cellStatuses]
          .reverse()
          .map((id) => ({ id, label: words(`enterValues.status.${id}`) }))}
        value={status}
        onChange={(next) => store.setState({ status: next })}
      />
    </fieldset>
  );
  if (!isNarrow) return fields;
  return (
    <details className="enter-more">
      <summary>{source || words('enterValues.bar.label')}</summary>
      {fields}
      <EnteredBy />
    </details>
  );
});
SourceBar.displayName = 'SourceBar';
