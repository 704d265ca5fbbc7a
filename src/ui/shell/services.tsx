import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { IdSource } from '../../domain/id';
import type { Words } from '../../messages/words';
import type { Clock, MapHomes, MapShelf, StorageKeeper } from '../../store/ports';
import type { Announcer } from '../parts/announcer';
import type { Toasts } from '../parts/toasts';
import type { Passwords } from '../share/passwords';
import type { Files } from './files';
import { type Format, formatOf } from './format';
import type { Handover } from './handover';
import type { OfflineStore } from './offline';
import type { Preferences, PreferencesStore } from './preferences';
import type { RoomStore } from './room';
import type { TypeAhead } from './typeAhead';
import { wordsOf } from './words';

/** Everything a screen may need from outside; the app composes it, tests give fakes. */
export interface Services {
  readonly shelf: MapShelf;
  readonly keeper: StorageKeeper;
  readonly homes: MapHomes;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Names this window in the history. */
  readonly tab: string;
  readonly preferences: PreferencesStore;
  readonly room: RoomStore;
  readonly announcer: Announcer;
  readonly toasts: Toasts;
  readonly files: Files;
  readonly passwords: Passwords;
  readonly handover: Handover;
  readonly typeAhead: TypeAhead;
  readonly offline: OfflineStore;
}

const Context = createContext<Services | null>(null);

/** Gives the services to everything inside, and keeps the page's language the person's own. */
export const ServicesProvider = (props: { services: Services; children: ReactNode }) => {
  const { language } = useStore(props.services.preferences);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Context.Provider value={props.services}>{props.children}</Context.Provider>;
};

/** The services of this window. */
export const useServices = (): Services => {
  const services = useContext(Context);
  if (!services) throw new Error('useServices stands outside of ServicesProvider.');
  return services;
};

/** The preferences, new on every change. */
export const usePreferences = (): Preferences => useStore(useServices().preferences);

/** Words of the chosen language; a change of language renders anew. */
export const useWords = (): Words => wordsOf(usePreferences().language);

/** Dates, times and numbers of the chosen language. */
export const useFormat = (): Format => formatOf(usePreferences().language);
