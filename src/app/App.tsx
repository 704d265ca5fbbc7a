import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Router, Switch, useLocation } from 'wouter';
import { type Id, isId } from '../domain/id';
import { Library } from '../ui/library/Library';
import { LiveRegions } from '../ui/parts/LiveRegions';
import { ToastList } from '../ui/parts/ToastList';
import { ErrorBoundary } from '../ui/shell/CrashScreen';
import { useHashLocation } from '../ui/shell/hashLocation';
import { NotHere } from '../ui/shell/NotHere';
import { focusStart, listenForRegions } from '../ui/shell/regions';
import { screenFrom } from '../ui/shell/screenFrom';
import {
  type Services,
  ServicesProvider,
  usePreferences,
  useServices,
  useWords,
} from '../ui/shell/services';
import { rescue } from './rescue';
import { useArrival } from './useArrival';

const Opening = () => (
  <p className="opening" role="status">
    {useWords()('common.loading')}
  </p>
);

const mapScreen = screenFrom(
  async () => (await import('../ui/map/MapScreen')).MapScreen,
  <Opening />,
);
const help = screenFrom(async () => (await import('../ui/help/Help')).Help, <Opening />);

/** Fetches the map's part of the app while nobody waits for it: the first keys after New map count. */
const fetchMapScreen = (): void => {
  setTimeout(mapScreen.fetchAhead, 500);
};

/** One place of the app: what breaks in it does not take the others along. */
const Place = ({ map, children }: { map?: Id; children: ReactNode }) => {
  const [path] = useLocation();
  const words = useWords();
  const services = useServices();
  return (
    <ErrorBoundary
      key={path}
      words={words}
      {...(map && { onDownload: () => void rescue(services, map, words) })}
    >
      {children}
    </ErrorBoundary>
  );
};

const MapPlace = ({ id }: { id: string }) =>
  isId(id) ? (
    <Place map={id}>
      <mapScreen.Screen mapId={id} />
    </Place>
  ) : (
    <NotHere />
  );

const Places = () => {
  useArrival();
  return (
    <Switch>
      <Route path="/">
        <Place>
          <Library />
        </Place>
      </Route>
      <Route path="/map/:id">{({ id }) => <MapPlace id={id} />}</Route>
      <Route path="/help/:page">
        {({ page }) => (
          <Place>
            <help.Screen page={page} />
          </Place>
        )}
      </Route>
      <Route>
        <NotHere />
      </Route>
    </Switch>
  );
};

const Frame = () => {
  const { language } = usePreferences();
  const { announcer } = useServices();
  useEffect(listenForRegions, []);
  useEffect(fetchMapScreen, []);
  return (
    <I18nProvider locale={language === 'es' ? 'es-ES' : 'en-US'}>
      <Router hook={useHashLocation}>
        <Places />
      </Router>
      <ToastList onEmptied={focusStart} />
      <LiveRegions announcer={announcer} />
    </I18nProvider>
  );
};

/** The whole app over its services. */
export const App = ({ services }: { services: Services }) => (
  <ServicesProvider services={services}>
    <Frame />
  </ServicesProvider>
);
