import { useState } from 'react';
import type { Id } from '../../../domain/id';
import type { MeasureSet } from '../../../interchange/measureSet/measureSet';
import { openTables } from '../../library/openFile';
import { useMaps } from '../../library/useMaps';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { goTo } from '../../shell/hashLocation';
import { useServices, useWords } from '../../shell/services';

/** Stands for a map that is made for the set. */
const fresh = 'fresh';

const useWay = (file: File, { name }: MeasureSet) => {
  const services = useServices();
  const words = useWords();
  return async (where: string): Promise<void> => {
    if (where === fresh) {
      await openTables([file], services, words, name);
      return;
    }
    services.handover.files.give(where as Id, [file]);
    goTo(`/map/${where}`);
  };
};

export interface SetHereProps {
  file: File;
  set: MeasureSet;
  onClose: () => void;
}

/** Definitions belong on a map: on a new one, or on one that is here. What comes in is shown there. */
export const SetHereDialog = ({ file, set, onClose }: SetHereProps) => {
  const words = useWords();
  const maps = useMaps() ?? [];
  const [where, setWhere] = useState<string>(fresh);
  const go = useWay(file, set);
  const count = set.indicators.length;
  const name = words('measureSets.named', {
    name: set.name || words('measureSets.unnamed'),
    version: set.version,
  });
  return (
    <Dialog
      title={words('measureSets.here.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void go(where).then(onClose)}>
            {words('measureSets.here.go')}
          </Button>
        </>
      }
    >
      <p dir="auto">
        {words('measureSets.here.text', {
          name,
          measures: words('measureSets.here.measures', { count }),
        })}
      </p>
      <Select
        label={words('measureSets.here.where')}
        choices={[
          { id: fresh, label: words('measureSets.here.fresh') },
          ...maps.map(({ id, title }) => ({
            id: id as string,
            label: title || words('common.untitled'),
          })),
        ]}
        value={where}
        onChange={setWhere}
      />
      <p className="field-hint">{words('measureSets.here.hint')}</p>
    </Dialog>
  );
};
