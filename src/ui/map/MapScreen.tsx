import type { Id } from '../../domain/id';
import type { MapViewName } from '../list/views';
import { useGoingKeys } from '../palette/useGoingKeys';
import { EmptyState } from '../parts/EmptyState';
import { Header } from '../shell/Header';
import { useWords } from '../shell/services';
import { MapDesk } from './MapDesk';
import { MapProvider } from './mapContext';
import { useOpenMap } from './useOpenMap';

const Missing = () => {
  const words = useWords();
  return (
    <>
      <Header />
      <main className="map-missing">
        <EmptyState title={words('map.missing.title')} text={words('map.missing.text')}>
          <a className="button button-primary" href="#/">
            {words('shell.allMaps')}
          </a>
        </EmptyState>
      </main>
    </>
  );
};

/** One map on the screen, from its address, in one of its views. */
export const MapScreen = ({ mapId, view = 'map' }: { mapId: Id; view?: MapViewName }) => {
  const opening = useOpenMap(mapId);
  useGoingKeys(opening.is === 'open' ? opening.tools : null);
  if (opening.is === 'failed') throw opening.error;
  if (opening.is === 'missing') return <Missing />;
  if (opening.is === 'opening') return <div className="map-opening" aria-busy="true" />;
  return (
    <MapProvider tools={opening.tools}>
      <MapDesk view={view} />
    </MapProvider>
  );
};
