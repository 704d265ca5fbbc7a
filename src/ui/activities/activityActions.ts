import { CalendarPlus } from 'lucide-react';
import { isSeenBy } from '../../domain/audience';
import type { Action } from '../actions/action';
import { chosenNodes, circleCount } from '../actions/chosen';
import type { MapTools } from '../map/tools';

const maySeeActivities = ({ map }: MapTools): boolean =>
  isSeenBy(
    map.store.state.getState().document,
    map.session.getState().projector ? 'partners' : 'mine',
    'activities',
  );

export const newActivity: Action = {
  id: 'newActivity',
  name: 'activity.new',
  icon: CalendarPlus,
  scope: 'map',
  can: (tools) => circleCount(tools) > 0 && maySeeActivities(tools),
  run: (tools) => {
    const [at, another] = chosenNodes(tools);
    tools.map.session.setState({ activity: { is: 'new', at: another ? null : (at ?? null) } });
  },
};
