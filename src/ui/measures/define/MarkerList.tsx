import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addMarkers, removeMarker } from '../../../domain/commands/markers';
import { rowsOf } from '../../../domain/document';
import { type CellState, cellStates } from '../../../domain/measureRow';
import { useDocument, useMap } from '../../map/mapContext';
import { Button, IconButton } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { afterRemoval } from './afterRemoval';

const meanings = cellStates.filter((state) => state !== 'reported');

const AddMarker = () => {
  const { words, run } = useMap();
  const [text, setText] = useState('');
  const [means, setMeans] = useState<CellState>('suppressed');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!text.trim()) return;
    run(addMarkers, { markers: [{ text, means }] });
    setText('');
  };
  return (
    <form className="define-adding" onSubmit={submit} aria-label={words('define.marker.add')}>
      <TextField label={words('define.marker.text')} value={text} onChange={setText} />
      <Select
        label={words('define.marker.means')}
        choices={meanings.map((id) => ({ id, label: words(`define.state.${id}`) }))}
        value={means}
        onChange={setMeans}
      />
      <Button type="submit" isDisabled={!text.trim()}>
        {words('define.marker.add')}
      </Button>
    </form>
  );
};

/** What signs in files of this map's partners mean, such as `*` (R4). */
export const MarkerList = () => {
  const { words, run } = useMap();
  const markers = rowsOf(useDocument(), 'marker');
  return (
    <section className="define-block">
      <h3 className="define-title">{words('define.markers')}</h3>
      <p className="field-hint">{words('define.marker.hint')}</p>
      {markers.length > 0 && (
        <ul className="define-rows" aria-label={words('define.markers')}>
          {markers.map(({ id, text, means }) => (
            <li key={id} className="define-row">
              <bdi className="define-sign">{text}</bdi>
              <span className="define-note">{words(`define.state.${means}`)}</span>
              <IconButton
                icon={Trash2}
                label={words('define.remove', { name: text })}
                onPress={() => afterRemoval(() => run(removeMarker, { id }))}
              />
            </li>
          ))}
        </ul>
      )}
      <AddMarker />
    </section>
  );
};
