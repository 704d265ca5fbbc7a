import { ChartNoAxesCombined, type LucideIcon, MapIcon, Rows3 } from 'lucide-react';
import { indicatorsOf } from '../../domain/measures';
import { useMap } from '../map/mapContext';
import { useOfDocument } from '../map/useOfDocument';
import { Icon } from '../parts/Icon';
import { type MapViewName, mapViews, placeOfView } from './views';

const signs: Readonly<Record<MapViewName, LucideIcon>> = {
  map: MapIcon,
  list: Rows3,
  measures: ChartNoAxesCombined,
};

/** The ways to look at the open map; measures are among them once there are some. */
export const ViewBar = ({ view }: { view: MapViewName }) => {
  const { words, map } = useMap();
  const isMeasured = useOfDocument((document) => indicatorsOf(document).length > 0);
  const views = mapViews.filter((one) => one !== 'measures' || isMeasured || view === one);
  return (
    <nav className="view-bar" aria-label={words('list.views')}>
      {views.map((one) => (
        <a
          key={one}
          className="view-link"
          href={`#${placeOfView(map.id, one)}`}
          {...(one === view && { 'aria-current': 'page' as const })}
        >
          <Icon of={signs[one]} size={16} />
          <span className="view-name">{words(`list.${one}`)}</span>
        </a>
      ))}
    </nav>
  );
};
