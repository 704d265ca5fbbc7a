import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchWords } from '../messages/speak';
import { openStorage } from '../persistence/openStorage';
import { createAnnouncer } from '../ui/parts/announcer';
import { createToasts } from '../ui/parts/toasts';
import { createPasswords } from '../ui/share/passwords';
import { CrashScreen } from '../ui/shell/CrashScreen';
import { browserFiles } from '../ui/shell/files';
import { createHandover } from '../ui/shell/handover';
import { browserStorage, windowStorage } from '../ui/shell/keptStore';
import { keepLook } from '../ui/shell/look';
import { createOffline } from '../ui/shell/offline';
import {
  createPreferences,
  followOtherWindows,
  type PreferencesStore,
} from '../ui/shell/preferences';
import { createRoom } from '../ui/shell/room';
import type { Services } from '../ui/shell/services';
import { createTypeAhead } from '../ui/shell/typeAhead';
import { wordsOf } from '../ui/shell/words';
import { App } from './App';
import { fetchOtherWords, followLanguage } from './followLanguage';
import { keepOffline } from './offline';
import { randomIds } from './randomIds';
import '../ui/styles/main.css';

const servicesOf = async (preferences: PreferencesStore): Promise<Services> => {
  const clock = { now: () => Date.now() };
  const ids = randomIds();
  const { shelf, keeper, homes, tab } = await openStorage({ clock, ids });
  return {
    ...{ shelf, keeper, homes, tab, clock, ids, preferences },
    room: createRoom(windowStorage()),
    announcer: createAnnouncer(),
    toasts: createToasts(),
    files: browserFiles(window),
    passwords: createPasswords(),
    handover: createHandover(),
    typeAhead: createTypeAhead(window),
    offline: createOffline(),
  };
};

/** Composes the app and puts it on the page; when even that fails, the page says so. */
const start = async (): Promise<void> => {
  const preferences = createPreferences(browserStorage(), navigator.languages);
  keepLook(preferences);
  followOtherWindows(preferences);
  followLanguage(preferences);
  const root = createRoot(document.getElementById('root') ?? document.body);
  try {
    const [services] = await Promise.all([
      servicesOf(preferences),
      fetchWords(preferences.getState().language),
    ]);
    root.render(
      <StrictMode>
        <App services={services} />
      </StrictMode>,
    );
    keepOffline(services.offline);
    fetchOtherWords();
  } catch (error) {
    const words = wordsOf(preferences.getState().language);
    root.render(<CrashScreen error={error} words={words} onDownload={null} />);
  }
};

void start();
