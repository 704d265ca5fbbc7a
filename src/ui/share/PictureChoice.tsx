import { useState } from 'react';
import type { MapDocument } from '../../domain/document';
import { useMap } from '../map/mapContext';
import { pictureMeasures } from '../mapMeasures/pictureMeasures';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { Select } from '../parts/Select';
import { handingOut } from './handOut';
import type { PictureKind } from './pictureFile';

const kinds: readonly PictureKind[] = ['png2', 'png4', 'svg'];

/** Asks what picture it should be, and hands it out. */
export const PictureChoice = ({ seen }: { seen: MapDocument }) => {
  const tools = useMap();
  const { words, services } = tools;
  const [kind, setKind] = useState<PictureKind>('png2');
  const [isClear, setClear] = useState(false);
  const download = () =>
    handingOut(tools, async () => {
      const measures = pictureMeasures(tools, seen);
      const { pictureFile } = await import('./pictureFile');
      const { name, content } = await pictureFile(seen, { kind, isClear, measures }, services);
      services.files.download(name, content);
      return name;
    });
  return (
    <div className="share-picture">
      <Select
        label={words('share.picture.format')}
        choices={kinds.map((id) => ({ id, label: words(`share.picture.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Checkbox label={words('share.picture.clear')} isOn={isClear} onChange={setClear} />
      <Button onPress={() => void download()}>{words('share.picture.download')}</Button>
    </div>
  );
};
