import type { MapHome } from '../../store/ports';
import { fileOf } from '../library/mapFile';
import type { MapTools } from '../map/tools';
import { recordBackup } from '../share/backups';
import { copyNow } from './copyNow';
import { type Behind, hazardIn, isGone, mayWrite, sha256In, writeWhole } from './homeFile';

/** How a map stands to its file after a look at it. */
export type HomeLook =
  | { readonly is: 'none' }
  | { readonly is: 'written'; readonly file: string; readonly at: number }
  | {
      readonly is: 'behind';
      readonly file: string;
      readonly since: number | null;
      readonly why: Behind;
    };

export interface UpdateOptions {
  /** Puts the browser's question when it has one; only while a person presses something. */
  readonly asks?: boolean;
  /** Writes also over what something else wrote there. */
  readonly overwrites?: boolean;
  /** Nothing was edited here since the file was last brought up to date. */
  readonly isSame?: boolean;
}

const behind = ({ handle, savedAt }: MapHome, why: Behind): HomeLook => ({
  ...{ is: 'behind', file: handle.name, since: savedAt, why },
});

const hindrance = async (
  home: MapHome,
  { asks = false, overwrites = false }: UpdateOptions,
): Promise<Behind | null> => {
  if (!(await mayWrite(home.handle, asks))) return 'permission';
  const hazard = await hazardIn(home);
  return hazard === 'changed' && overwrites ? null : hazard;
};

/** Another window may have written it already: the same map is not written twice. */
const holdsIt = ({ written }: MapHome, text: string, { overwrites }: UpdateOptions): boolean =>
  !overwrites && written !== null && written.sha256 === sha256In(text);

/** Nobody waits for the file: the page answers between two slices of it. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** When storage last took in an edit of the map; null while it has not got them all. */
const editedAt = async ({ map, services }: MapTools): Promise<number | null> => {
  if (map.saving.getState().is !== 'saved') return null;
  const maps = await services.shelf.list();
  return maps.find(({ id }) => id === map.id)?.updatedAt ?? null;
};

const writeNow = async (
  tools: MapTools,
  home: MapHome,
  options: UpdateOptions,
): Promise<HomeLook> => {
  const { map, services } = tools;
  const now = services.clock.now();
  const file = home.handle.name;
  const same: HomeLook = { is: 'written', file, at: home.savedAt ?? now };
  const edited = await editedAt(tools);
  const isKnown = options.isSame && !options.overwrites && edited !== null;
  if (isKnown && edited === home.written?.edited) return same;
  const { text } = await fileOf(map.id, await copyNow(tools), now, breath);
  if (holdsIt(home, text, options)) return same;
  const written = await writeWhole(home.handle, text);
  await services.homes.put({ ...home, savedAt: now, written: { ...written, edited } });
  recordBackup(services, map.id);
  return { is: 'written', file, at: now };
};

const update = async (tools: MapTools, options: UpdateOptions): Promise<HomeLook> => {
  const home = await tools.services.homes.get(tools.map.id);
  if (!home) return { is: 'none' };
  try {
    const why = await hindrance(home, options);
    return why ? behind(home, why) : await writeNow(tools, home, options);
  } catch (reason) {
    return behind(home, isGone(reason) ? 'gone' : 'failed');
  }
};

/** Brings the file of the open map up to date, alone among all windows. Never rejects. */
export const updateHome = (tools: MapTools, options: UpdateOptions = {}): Promise<HomeLook> =>
  tools.services.homes.alone(tools.map.id, () => update(tools, options));

/** How the map stands to its file, without writing. */
export const lookAtHome = async ({ map, services }: MapTools): Promise<HomeLook> => {
  const home = await services.homes.get(map.id);
  if (!home) return { is: 'none' };
  return { is: 'written', file: home.handle.name, at: home.savedAt ?? services.clock.now() };
};
