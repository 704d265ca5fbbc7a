import type { PickedMeasure } from '../../store/sessionStore';
import { placeOfView } from '../list/views';
import type { MapTools } from '../map/tools';
import { goTo } from '../shell/hashLocation';
import { arcsShownOf } from './arcsShown';

/** Goes to the map with its measures on it; of one measure who reports it stands out. */
export const showOnMap = (tools: MapTools, measure: PickedMeasure | null = null): void => {
  const { services, map } = tools;
  arcsShownOf(services, map.id).setState({ isOn: true });
  if (measure) map.session.setState({ shown: null, focusOn: null, group: null, measure });
  goTo(placeOfView(map.id, 'map'));
};
