import type { Id } from '../domain/id';
import type { MapHomes, MapShelf, StorageKeeper } from '../store/ports';
import { deskOf } from './desk';
import { keeperOf } from './keeper';
import { storeLeftQueues } from './leftQueues';
import { mapHomesOf } from './mapHomes';
import { localNet, noNet } from './net';
import { openVault, type VaultNeeds } from './openVault';
import { verifyMap } from './replay';
import { shelfOf } from './shelf';
import { keysIn, type Surroundings, surroundingsOf, type WindowLike } from './surroundings';
import { claimTab } from './tab';
import type { VaultKind } from './vault';

export interface StorageNeeds extends VaultNeeds {
  /** The window by default. */
  readonly windowLike?: WindowLike;
}

/** Where maps are kept, as the app sees it. */
export interface OpenStorage {
  readonly shelf: MapShelf;
  readonly keeper: StorageKeeper;
  readonly homes: MapHomes;
  /** This window's name in the journal. */
  readonly tab: string;
  readonly kind: VaultKind;
  /** Ids whose stored rows differ from what the journal leads to; none = all is well. */
  verifyMap(map: Id): Promise<readonly Id[]>;
  close(): void;
}

const removedFor = 30 * 24 * 60 * 60 * 1000;

/** Everything of ours in the browser's small storages begins with this. */
const ours = 'commonwheel';

const clearOurs = ({ local, session }: Surroundings): void => {
  for (const storage of [local, session]) {
    for (const key of keysIn(storage, ours)) storage?.removeItem(key);
  }
};

/**
 * Opens the storage of this window: writes what an earlier one could not, then hands out the maps.
 * Never rejects for a storage that is blocked, missing or newer; `kind` says which it is.
 */
export const openStorage = async (needs: StorageNeeds): Promise<OpenStorage> => {
  const around = surroundingsOf(needs.windowLike ?? window);
  const [tab, { vault, making, connection }] = await Promise.all([
    claimTab(around, needs.ids),
    openVault(around, needs),
  ]);
  const lasting = vault.kind === 'lasting';
  const net = lasting && around.local ? localNet(around.local, tab.name) : noNet;
  const desk = deskOf(around.window);
  connection?.listen({ finish: desk.finish, retired: desk.retire, lost: desk.lost });
  const homes = mapHomesOf(around);
  await storeLeftQueues(vault, net);
  const purge = async (): Promise<void> => {
    await vault.purge(making.clock.now() - removedFor);
    await homes.keepOnly(new Set((await vault.maps()).map(({ id }) => id)));
  };
  if (lasting) void purge().catch(() => undefined);

  return {
    shelf: shelfOf({
      ...{ vault, desk, net, making, tab: tab.name },
      clearRest: async () => {
        clearOurs(around);
        await homes.clear();
      },
    }),
    keeper: keeperOf(around.manager, vault.kind !== 'temporary'),
    homes,
    tab: tab.name,
    kind: vault.kind,
    verifyMap: (map) => verifyMap(vault, map),
    close: () => {
      desk.close();
      connection?.close();
      homes.close();
      tab.release();
    },
  };
};
