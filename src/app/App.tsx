import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Router, Switch, useLocation } from 'wouter';
import { type Id, isId } from '../domain/id';
import { Library } from '../ui/library/Library';
import { mapViews } from '../ui/list/views';
import { LiveRegions } from '../ui/parts/LiveRegions';
import { ToastList } from '../ui/parts/ToastList';
import { PasswordAsker } from '../ui/share/PasswordAsker';
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
  setTimeout(mapScreen.fetchAhead, 100);
};

/** One place of the app: what breaks in it does not take the others along. */
const Place = ({ map, children }: { map?: Id; children: ReactNode }) => {
  const [path] = useLocation();
  const words = useWords();
  const services = useServices();
  return (
    <ErrorBoundary
      // All views of a map are one screen: going from one to the next keeps the map open.
      key={map ?? path}
      words={words}
      {...(map && { onDownload: () => void rescue(services, map, words) })}
    >
      {children}
    </ErrorBoundary>
  );
};

const MapPlace = ({ id, view: name = 'map' }: { id: string; view?: string | undefined }) => {
  const view = mapViews.find((one) => one === name);
  return isId(id) && view ? (
    <Place map={id}>
      <mapScreen.Screen mapId={id} view={view} />
    </Place>
  ) : (
    <NotHere />
  );
};

const Places = () => {
  useArrival();
  return (
    <Switch>
      <Route path="/">
        <Place>
          <Library />
        </Place>
      </Route>
      <Route path="/map/:id/:view?">{({ id, view }) => <MapPlace id={id} view={view} />}</Route>
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
      <PasswordAsker />
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
