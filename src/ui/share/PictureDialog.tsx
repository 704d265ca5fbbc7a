import { useStore } from 'zustand';
import type { Audience } from '../../domain/row';
import { useMap } from '../map/mapContext';
import { useArcsShown } from '../mapMeasures/arcsShown';
import { Dialog } from '../parts/Dialog';
import { Audience as AudienceChoice } from './Audience';
import { PictureChoice } from './PictureChoice';
import { useViewing } from './viewing';

/** Figures stay with their owner: a picture with measures on it is one's own copy. */
const audiences = (withMeasures: boolean): readonly Audience[] =>
  withMeasures ? ['partners', 'public', 'mine'] : ['partners', 'public'];

const Choice = () => {
  const { map } = useMap();
  const whole = useStore(map.store.state, ({ document }) => document);
  const viewing = useViewing(whole);
  const [isOn] = useArcsShown();
  return (
    <>
      <AudienceChoice viewing={viewing} choices={audiences(isOn)} map={whole} />
      <PictureChoice seen={viewing.seen} />
    </>
  );
};

/** The map as a picture: for whom, and of what kind. */
export const PictureDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { words } = useMap();
  return (
    <Dialog title={words('share.look.picture')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <Choice />}
    </Dialog>
  );
};
