import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapTools } from '../map/tools';
import { type HomeLook, lookAtHome, type UpdateOptions, updateHome } from './updateHome';

/** Keeps the open map in its file too. */
export interface FileKeeper {
  readonly state: StoreApi<HomeLook>;
  /** Writes what is not in the file yet. */
  update(options?: UpdateOptions): Promise<HomeLook>;
  /** Follows the map for as long as it is on screen; the result ends it. */
  follow(): () => void;
}

/** How long after an edit the file is written, in ms; large maps take longer to write out. */
const pauseFor = (rows: number): number => (rows > 3000 ? 4000 : 1000);
/** However fast edits follow each other, the file is written this often, in ms. */
const longest = 15_000;

const createKeeper = (tools: MapTools): FileKeeper => {
  const { map, services } = tools;
  const state = createStore<HomeLook>(() => ({ is: 'none' }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const documentNow = () => map.store.state.getState().document;
  /** The map as it was when its file was last known to hold it. */
  let held = documentNow();

  const tell = (look: HomeLook): void => {
    const before = state.getState();
    state.setState(look, true);
    if (look.is === 'behind' && before.is === 'written')
      services.announcer.polite(tools.words('fileHome.behindSaid', { file: look.file }));
  };
  const update = async (options?: UpdateOptions): Promise<HomeLook> => {
    clearTimeout(timer);
    since = null;
    const now = documentNow();
    const look = await updateHome(tools, { ...options, isSame: now === held });
    if (look.is === 'written') held = now;
    tell(look);
    return look;
  };
  const soon = (): void => {
    const now = services.clock.now();
    since ??= now;
    clearTimeout(timer);
    const pause = pauseFor(documentNow().rows.size);
    const wait = Math.max(0, Math.min(pause, since + longest - now));
    timer = setTimeout(() => void update(), wait);
  };
  /** What is on its way to storage is waited for there, at the latest now. */
  const leave = (): void => {
    if (since !== null) void update();
  };
  const turn = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };

  return {
    state,
    update,
    follow: () => {
      const stop = map.store.state.subscribe(({ document: now }, { document: before }) => {
        if (now !== before) soon();
      });
      document.addEventListener('visibilitychange', turn);
      window.addEventListener('focus', soon);
      void lookAtHome(tools).then(tell);
      soon();
      return () => {
        stop();
        document.removeEventListener('visibilitychange', turn);
        window.removeEventListener('focus', soon);
        clearTimeout(timer);
        leave();
      };
    },
  };
};

const known = new WeakMap<MapTools['map'], FileKeeper>();

/** The keeper of an open map; the same every time. */
export const fileKeeperOf = (tools: MapTools): FileKeeper => {
  const keeper = known.get(tools.map) ?? createKeeper(tools);
  known.set(tools.map, keeper);
  return keeper;
};
