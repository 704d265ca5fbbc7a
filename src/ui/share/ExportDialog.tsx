import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MapDocument } from '../../domain/document';
import type { PlainWriter } from '../../interchange/format';
import type { Missing } from '../../interchange/missing';
import type { MessageKey } from '../../messages/en';
import type { Words } from '../../messages/words';
import { useMap } from '../map/mapContext';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Audience, useRow } from './Audience';
import { handingOut, handOutPlain } from './handOut';
import { useViewing } from './viewing';

const missingOf = async (seen: MapDocument, writer: PlainWriter): Promise<Missing> => {
  const [{ plainOf }, { missingIn }] = await Promise.all([
    import('../../interchange/plain/plainOf'),
    import('../../interchange/missing'),
  ]);
  return missingIn(seen, plainOf(seen), writer);
};

/** What a format would lose; null until it is counted. */
const useMissing = (seen: MapDocument, writer: PlainWriter): Missing | null => {
  const [missing, setMissing] = useState<Missing | null>(null);
  useEffect(() => {
    let isOver = false;
    setMissing(null);
    void missingOf(seen, writer).then((found) => !isOver && setMissing(found));
    return () => {
      isOver = true;
    };
  }, [seen, writer]);
  return missing;
};

const order = [
  ...['emptyThemes', 'links', 'linkTypes', 'directions', 'layers'],
  ...['values', 'besides', 'measures', 'places', 'pins'],
] as readonly (keyof Missing)[];

const lostThings = (missing: Missing, words: Words): readonly string[] =>
  order.flatMap((what) => {
    const count = missing[what];
    return count ? [words(`share.export.${what}`, { count })] : [];
  });

const Loss = ({ seen, writer }: { seen: MapDocument; writer: PlainWriter }) => {
  const { words } = useMap();
  const row = useRow();
  const missing = useMissing(seen, writer);
  if (!missing) return <p role="status">{words('common.loading')}</p>;
  const things = lostThings(missing, words);
  return (
    <p role="status">
      {things.length > 0
        ? words('share.export.part', { things: row(things) })
        : words('share.export.whole')}
    </p>
  );
};

interface OpenProps {
  writer: PlainWriter;
  onClose: () => void;
}

const Open = ({ writer, onClose }: OpenProps) => {
  const tools = useMap();
  const { words, map } = tools;
  const whole = useStore(map.store.state, ({ document }) => document);
  const viewing = useViewing(whole);
  const download = () => {
    onClose();
    void handingOut(tools, () => handOutPlain(tools, viewing.seen, writer));
  };
  return (
    <Dialog
      title={words('share.export.title', { format: words(writer.labelKey as MessageKey) })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={download}>
          {words('share.export.download')}
        </Button>
      }
    >
      <Audience viewing={viewing} choices={['mine', 'partners', 'public']} map={whole} />
      <Loss seen={viewing.seen} writer={writer} />
    </Dialog>
  );
};

export interface ExportDialogProps {
  /** Null while nothing is exported. */
  writer: PlainWriter | null;
  onClose: () => void;
}

/** Before a file of another program is written: who it is for, and what the format cannot hold. */
export const ExportDialog = ({ writer, onClose }: ExportDialogProps) =>
  writer && <Open writer={writer} onClose={onClose} />;
