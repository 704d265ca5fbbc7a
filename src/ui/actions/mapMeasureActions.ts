import { ChartPie } from 'lucide-react';
import { indicatorsOf } from '../../domain/measures';
import { arcsShownOf } from '../mapMeasures/arcsShown';
import { showOnMap } from '../mapMeasures/showOnMap';
import type { Action } from './action';
import { circleCount } from './chosen';

/** Puts measures on the map as arcs around circles, or takes them off again. */
export const toggleArcs: Action = {
  id: 'measuresOnMap',
  name: 'mapMeasures.toggle',
  icon: ChartPie,
  scope: 'anywhere',
  can: (tools) =>
    circleCount(tools) > 1 &&
    !tools.map.session.getState().projector &&
    indicatorsOf(tools.seen()).length > 0,
  run: (tools) => {
    const shown = arcsShownOf(tools.services, tools.map.id);
    const { isOn } = shown.getState();
    if (isOn) shown.setState({ isOn: false });
    else showOnMap(tools);
    tools.services.announcer.polite(tools.words(isOn ? 'mapMeasures.ended' : 'mapMeasures.shown'));
  },
};
