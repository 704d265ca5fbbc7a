import { useState } from 'react';
import { addStarterMeasures } from '../../../domain/commands/addStarterMeasures';
import { type StarterKey, starterKeys } from '../../../domain/starterMeasures';
import { useMap } from '../../map/mapContext';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Dialog } from '../../parts/Dialog';

const toggled = (keys: ReadonlySet<StarterKey>, key: StarterKey): ReadonlySet<StarterKey> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};

interface StarterProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Measures that exchanges and partnerships keep track of, to choose from: definitions, no figures. */
export const StarterDialog = ({ isOpen, onClose }: StarterProps) => {
  const { words, run } = useMap();
  const [keys, setKeys] = useState<ReadonlySet<StarterKey>>(new Set());
  const add = (): void => {
    run(addStarterMeasures, { keys: starterKeys.filter((key) => keys.has(key)), words });
    setKeys(new Set());
    onClose();
  };
  return (
    <Dialog
      title={words('define.starter.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button variant="primary" isDisabled={keys.size === 0} onPress={add}>
            {words('define.starter.add', { count: keys.size })}
          </Button>
        </>
      }
    >
      <p>{words('define.starter.text')}</p>
      <ul className="define-starters">
        {starterKeys.map((key) => (
          <li key={key}>
            <Checkbox
              label={words(`measureStarter.${key}.name`)}
              hint={words(`measureStarter.${key}.definition`)}
              isOn={keys.has(key)}
              onChange={() => setKeys(toggled(keys, key))}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

/** The way to the starter set. */
export const StarterButton = () => {
  const { words } = useMap();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words('define.starter.open')}</Button>
      <StarterDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
};
