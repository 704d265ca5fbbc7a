import { type LucideIcon, MapIcon, Rows3 } from 'lucide-react';
import { useMap } from '../map/mapContext';
import { Icon } from '../parts/Icon';
import { type MapViewName, placeOfView } from './views';

const signs: Readonly<Record<MapViewName, LucideIcon>> = { map: MapIcon, list: Rows3 };

/** The ways to look at the open map. */
export const ViewBar = ({ view }: { view: MapViewName }) => {
  const { words, map } = useMap();
  return (
    <nav className="view-bar" aria-label={words('list.views')}>
      {(['map', 'list'] as const).map((one) => (
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
