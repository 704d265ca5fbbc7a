import type { MapCopy } from '../../domain/mapCopy';
import type { SaveStatus } from '../../store/ports';
import type { MapTools } from '../map/tools';
import { atMost } from '../share/atMost';
import { memoryCopy } from '../share/memoryCopy';

/** How long a file waits for storage, in ms; after that it is made from memory. */
const patience = 1500;

const isBusy = (status: SaveStatus): boolean => status.is === 'saving';

const settled = ({ saving }: MapTools['map']): Promise<void> =>
  new Promise((resolve) => {
    if (!isBusy(saving.getState())) return resolve();
    const stop = saving.subscribe((status) => {
      if (isBusy(status)) return;
      stop();
      resolve();
    });
  });

/** What storage holds of the map; null when it does not answer. */
const storedCopy = ({ map, services }: MapTools): Promise<MapCopy | null> =>
  atMost(
    services.shelf.copy(map.id).catch(() => null),
    patience,
    null,
  );

/** Storage's own copy when everything is saved, else the map as it stands in memory. */
export const copyNow = async (tools: MapTools): Promise<MapCopy> => {
  const { map, services } = tools;
  await atMost(settled(map), patience, undefined);
  const stored = await storedCopy(tools);
  if (stored && map.saving.getState().is === 'saved') return stored;
  const { document } = map.store.state.getState();
  return memoryCopy(document, stored, { now: services.clock.now(), writer: services.tab });
};
