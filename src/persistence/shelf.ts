import type { Id } from '../domain/id';
import type { MapCopy } from '../domain/mapCopy';
import type { Forgets, MapShelf, MapSummary, OpenedMap } from '../store/ports';
import { type Arrival, arrivals } from './arrivals';
import type { Desk } from './desk';
import { foundingOf, foundingOfCopy } from './founding';
import type { Founding, KeptMap, Making } from './kept';
import { leftFor, recordsIn, storeLeftQueues } from './leftQueues';
import type { Net } from './net';
import { copyOf, sorted, withRecords } from './readRows';
import type { Vault } from './vault';
import { type OpenWriter, openWriter } from './writer';

export interface ShelfNeeds {
  readonly vault: Vault;
  readonly desk: Desk;
  readonly net: Net;
  readonly tab: string;
  readonly making: Making;
  /** Takes away what is kept outside the databases. */
  readonly clearRest: () => Promise<void>;
}

const summaryOf = (kept: KeptMap): MapSummary => ({
  id: kept.id,
  title: kept.title,
  themes: kept.themes,
  partners: kept.partners,
  createdAt: kept.createdAt,
  updatedAt: kept.updatedAt,
});

/** Behind all records: asks only whether there is such a map. */
const nowhere = { seq: Infinity, born: null };

const mapIsThere = (map: Id): Error =>
  Object.assign(new Error(`map ${map} is there already`), { name: 'MapIsThereError' });

/** Maps on this device, by way of a vault. */
export const shelfOf = ({ vault, desk, net, tab, making, clearRest }: ShelfNeeds): MapShelf => {
  const arriving = arrivals();
  let known: readonly KeptMap[] | null = null;
  const found = async (founding: Founding): Promise<number | null> => {
    const seq = await vault.found(founding);
    known = null;
    desk.shelfChanged();
    return seq;
  };
  const add = async (founding: Founding): Promise<void> => {
    if ((await found(founding)) === null) throw mapIsThere(founding.kept.id);
  };
  const adopt = async (map: Id, given: MapCopy): Promise<void> => {
    if (vault.kind !== 'lasting') return add(foundingOfCopy(map, given, making));
    if (arriving.of(map) || (await vault.after(map, nowhere))) throw mapIsThere(map);
    const rows = given.rows.map(({ row }) => row);
    const founding = foundingOfCopy(map, given, making);
    arriving.begin({ rows, kept: founding.kept }, () => found(founding));
  };
  /** While a large map is on its way, storage keeps everybody waiting: what it said last counts. */
  const maps = async (): Promise<readonly KeptMap[]> => {
    const coming = arriving.all().map(({ kept }) => kept);
    if (!known || coming.length === 0) {
      known = await vault.maps();
      return known;
    }
    const others = known.filter(({ id }) => !coming.some((one) => one.id === id));
    return [...others, ...coming];
  };
  const setRemoved = async (map: Id, at: number | null): Promise<void> => {
    await vault.setRemoved(map, at);
    desk.shelfChanged();
  };
  const copy = async (map: Id): Promise<MapCopy | null> => {
    const reading = await vault.read(map);
    return reading && copyOf(reading.kept, reading.rows);
  };

  const arrived = (map: Id, { rows }: Arrival): OpenedMap => ({
    rows: withRecords(map, rows, recordsIn(leftFor(net, map))),
    ...{ seq: 0, own: [] },
  });
  const read = async (map: Id): Promise<OpenedMap | null> => {
    const arrival = arriving.of(map);
    if (arrival) return arrived(map, arrival);
    await storeLeftQueues(vault, net);
    const reading = await vault.read(map);
    if (!reading || reading.kept.removedAt !== undefined) return null;
    const { rows, unreadable } = sorted(reading.rows);
    return {
      rows: withRecords(map, rows, recordsIn(leftFor(net, map))),
      seq: reading.seq,
      own: await vault.ownRecords(map, tab),
      ...(unreadable.length > 0 && { unreadable }),
    };
  };
  const forget = async (map: Id, whom: Forgets): Promise<void> => {
    await desk.settled(map);
    await storeLeftQueues(vault, net);
    const forgetting = await vault.forget(map, whom);
    if (forgetting) net.forget(map, forgetting);
    await desk.changed(map);
  };

  return {
    copy,
    read,
    list: async () =>
      (await maps())
        .filter(({ removedAt }) => removedAt === undefined)
        .sort((a, b) => b.updatedAt - a.updatedAt)
        .map(summaryOf),
    onChange: desk.onShelf,
    writer: (map, since, whole) => {
      const left = leftFor(net, map);
      const writer: OpenWriter = openWriter({
        ...{ vault, net, map, since, whole, clock: making.clock },
        reopen: () => read(map),
        arrival: arriving.of(map),
        leftover: recordsIn(left),
        committed: () => {
          for (const queue of left) net.release(queue);
          desk.committed(writer);
        },
        closed: () => desk.closed(writer),
      });
      desk.open(writer);
      return writer;
    },
    add: (map, rows, label) => add(foundingOf(map, rows, label, making)),
    adopt,
    keepSafe: async (map, why) => {
      const kept = await copy(map);
      if (kept) await vault.keepSafe({ map, at: making.clock.now(), why, copy: kept });
    },
    forgetPerson: (map, person, word) => forget(map, { person, word }),
    remove: (map) => setRemoved(map, making.clock.now()),
    restore: (map) => setRemoved(map, null),
    removeEverything: async () => {
      desk.everythingRemoved();
      await clearRest();
      await vault.removeEverything();
      desk.shelfChanged();
    },
  };
};
