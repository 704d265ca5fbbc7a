import { indicatorsOf } from '../../domain/measures';
import { useDocument, useMap, useSession } from '../map/mapContext';
import { Switch } from '../parts/Switch';
import { useArcsShown } from './arcsShown';

/** Puts measures on the map or takes them off; not there while a room looks on or there are none. */
export const ArcsSwitch = () => {
  const { words } = useMap();
  const document = useDocument();
  const isForRoom = useSession((session) => session.projector);
  const [isOn, turn] = useArcsShown();
  if (isForRoom || indicatorsOf(document).length === 0) return null;
  return (
    <Switch
      label={words('mapMeasures.show')}
      hint={words('mapMeasures.showHint')}
      isOn={isOn}
      onChange={turn}
    />
  );
};
