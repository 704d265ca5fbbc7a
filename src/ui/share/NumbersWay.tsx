import { useStore } from 'zustand';
import { indicatorsOf, periodsOf } from '../../domain/measures';
import { useMap } from '../map/mapContext';
import { GiveButton } from '../measures/sets/GiveButton';
import { AskList } from './AskList';
import { AskSheet } from './AskSheet';

/** Asks partners for the numbers of the map's measures; without any, a list of partners goes around. */
export const NumbersWay = ({ onClose }: { onClose: () => void }) => {
  const { words, map } = useMap();
  const whole = useStore(map.store.state, ({ document }) => document);
  const last = periodsOf(whole).at(-1);
  const canAsk = last && indicatorsOf(whole).length > 0;
  return (
    <>
      {canAsk ? <AskSheet whole={whole} first={last} /> : <AskList onClose={onClose} />}
      <p className="field-hint">{words('share.numbers.counts')}</p>
      <GiveButton variant="quiet" onOpen={onClose} />
    </>
  );
};
