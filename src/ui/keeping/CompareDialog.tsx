import { useEffect, useState } from 'react';
import { titleOf } from '../../domain/outline';
import { keepBoth, replaceKnown } from '../import/openNative';
import type { KnownMap } from '../library/knownMap';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { fileKeeperOf } from './fileKeeper';

/** What the changed file holds; null when it is no map. */
type Held = KnownMap | null | 'reading';

const read = async (tools: MapTools): Promise<KnownMap | null> => {
  const home = await tools.services.homes.get(tools.map.id);
  const file = await home?.handle.getFile().catch(() => null);
  if (!file) return null;
  const { readChosenFile } = await import('../../interchange/readClient');
  const result = await readChosenFile(
    file,
    typeof Worker === 'function' ? {} : { startWorker: null },
  );
  if (!result.ok || result.value.is !== 'map') return null;
  const native = result.value.file;
  const title = titleOf(native.document) || tools.words('common.untitled');
  return { file: file.name, title, native };
};

const overwrite = (tools: MapTools) => fileKeeperOf(tools).update({ asks: true, overwrites: true });

/** The ways out; each ends with a file that holds the open map. */
const ways = (tools: MapTools) => ({
  mine: () => overwrite(tools),
  theirs: async (known: KnownMap) => {
    await replaceKnown(tools, known);
    await overwrite(tools);
  },
  both: async (known: KnownMap) => {
    await overwrite(tools);
    await keepBoth(tools, known);
  },
});

const useHeld = (isOpen: boolean): Held => {
  const tools = useMap();
  const [held, setHeld] = useState<Held>('reading');
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    setHeld('reading');
    void read(tools).then((found) => !isOver && setHeld(found));
    return () => {
      isOver = true;
    };
  }, [isOpen, tools]);
  return held;
};

export interface CompareDialogProps {
  isOpen: boolean;
  onClose: () => void;
  file: string;
}

/** Asks what should become of a file that something else wrote to. */
export const CompareDialog = ({ isOpen, onClose, file }: CompareDialogProps) => {
  const tools = useMap();
  const { words } = tools;
  const held = useHeld(isOpen);
  const known = held === 'reading' ? null : held;
  const isOurs = known?.native.document.map === tools.map.id;
  const way = ways(tools);
  const choose = (work: () => Promise<unknown>) => () => {
    onClose();
    void work();
  };
  return (
    <Dialog
      title={words('fileHome.compare.title')}
      isOpen={isOpen}
      onClose={onClose}
      isQuestion
      actions={
        held !== 'reading' && (
          <>
            {known && isOurs && (
              <Button onPress={choose(() => way.theirs(known))}>
                {words('fileHome.compare.theirs')}
              </Button>
            )}
            <Button onPress={choose(way.mine)}>{words('fileHome.compare.mine')}</Button>
            {known && (
              <Button variant="primary" onPress={choose(() => way.both(known))}>
                {words('fileHome.compare.both')}
              </Button>
            )}
          </>
        )
      }
    >
      <p>{words('fileHome.compare.text', { file })}</p>
      {held === null && <p>{words('fileHome.compare.unreadable')}</p>}
      {known && !isOurs && <p>{words('fileHome.compare.other', { title: known.title })}</p>}
      <dl className="known-ways">
        <dt>{words('fileHome.compare.mine')}</dt>
        <dd>{words('fileHome.compare.mineText')}</dd>
        {known && isOurs && (
          <>
            <dt>{words('fileHome.compare.theirs')}</dt>
            <dd>{words('fileHome.compare.theirsText')}</dd>
          </>
        )}
        {known && (
          <>
            <dt>{words('fileHome.compare.both')}</dt>
            <dd>{words('fileHome.compare.bothText')}</dd>
          </>
        )}
      </dl>
    </Dialog>
  );
};
