import { useState } from 'react';
import type { Id } from '../../domain/id';
import { allThemes, partnersOf } from '../../domain/outline';
import { problemText } from '../import/problemText';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Select } from '../parts/Select';
import { useServices, useWords } from '../shell/services';
import {
  brings,
  type DifferingWay,
  differingWays,
  type FoundBackup,
  type Restorable,
  restoreBackup,
} from './restoring';

interface RowProps {
  map: Restorable;
  way: DifferingWay;
  onWay: (way: DifferingWay) => void;
}

const Row = ({ map, way, onWay }: RowProps) => {
  const words = useWords();
  const { title, native, standing } = map;
  const counts = words('library.counts', {
    themes: words('common.themes', { count: allThemes(native.document).length }),
    partners: words('common.partners', { count: partnersOf(native.document).length }),
  });
  return (
    <li className="restore-row">
      <div className="restore-words">
        <bdi className="restore-title">{title}</bdi>
        <span className="restore-counts">{counts}</span>
      </div>
      {standing === 'differs' ? (
        <Select
          label={words('backup.wayFor', { title })}
          hideLabel
          choices={differingWays.map((id) => ({ id, label: words(`backup.way.${id}`) }))}
          value={way}
          onChange={onWay}
        />
      ) : (
        <span className="restore-standing">{words(`backup.standing.${standing}`)}</span>
      )}
    </li>
  );
};

export interface RestoreDialogProps {
  found: FoundBackup;
  onClose: () => void;
}

const Broken = ({ broken }: Pick<FoundBackup, 'broken'>) => {
  const words = useWords();
  return (
    <ul className="restore-broken">
      {broken.map(({ name, problem }) => (
        <li key={name}>
          <bdi>{name}</bdi>: {problemText(problem, words)}
        </li>
      ))}
    </ul>
  );
};

/** Shows what a backup holds before any of it is brought in. */
export const RestoreDialog = ({ found, onClose }: RestoreDialogProps) => {
  const services = useServices();
  const words = useWords();
  const [ways, setWays] = useState<Readonly<Record<Id, DifferingWay>>>({});
  const [isWorking, setWorking] = useState(false);
  const wayFor = ({ native }: Restorable): DifferingWay => ways[native.document.map] ?? 'leave';
  const count = found.maps.filter((map) => brings(map, wayFor(map))).length;
  const restore = async () => {
    setWorking(true);
    const { came, failed } = await restoreBackup(found, wayFor, services, words);
    const text = [
      words('backup.came', { count: came }),
      ...(failed > 0 ? [words('backup.failed', { count: failed })] : []),
    ];
    services.toasts.show({ text: text.join(' ') });
    onClose();
  };
  return (
    <Dialog
      title={words('backup.title')}
      isOpen
      onClose={onClose}
      size="wide"
      staysOpen
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={count === 0 || isWorking}
            onPress={() => void restore()}
          >
            {count > 0 ? words('backup.bring', { count }) : words('backup.nothing')}
          </Button>
        </>
      }
    >
      <p>{words('backup.text', { file: found.file })}</p>
      <ul className="restore-list">
        {found.maps.map((map) => {
          const id = map.native.document.map;
          return (
            <Row
              key={id}
              map={map}
              way={wayFor(map)}
              onWay={(way) => setWays({ ...ways, [id]: way })}
            />
          );
        })}
      </ul>
      {found.broken.length > 0 && <Broken broken={found.broken} />}
    </Dialog>
  );
};
