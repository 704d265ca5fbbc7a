import { useStore } from 'zustand';
import { useMap } from '../map/mapContext';
import { Dialog } from '../parts/Dialog';
import { Audience } from './Audience';
import { PictureChoice } from './PictureChoice';
import { useViewing } from './viewing';

const Choice = () => {
  const { map } = useMap();
  const whole = useStore(map.store.state, ({ document }) => document);
  const viewing = useViewing(whole);
  return (
    <>
      <Audience viewing={viewing} choices={['partners', 'public']} map={whole} />
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
