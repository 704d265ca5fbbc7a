import type { Id } from '../domain/id';
import type { Row } from '../domain/row';
import type { Clock, Forgets, JournalRecord, OpenedMap, SaveStatus, Writer } from '../store/ports';
import type { Arrival } from './arrivals';
import { failureOf } from './failure';
import { earFor, foreignEar } from './foreignEar';
import { queueWithout } from './forget';
import type { News, Place } from './kept';
import { type Net, noNet } from './net';
import { statusBoard } from './statusBoard';
import { type TurnEnd, turnsOf } from './turns';
import { mapIsGone, type Vault } from './vault';

/** A writer with what only the window around it may ask of it. */
export interface OpenWriter extends Writer {
  readonly map: Id;
  status(): SaveStatus;
  /** Reads what others wrote, and tries again what failed. */
  wake(): void;
  /** The window may end now: puts the queue into the net and starts writing. */
  leave(): void;
  /** A newer version took over: the queue goes to it by way of the net. */
  retire(): void;
  /** Everything was removed on purpose: the queue goes too. */
  forget(): void;
}

export interface WriterNeeds {
  readonly vault: Vault;
  readonly net: Net;
  readonly clock: Clock;
  readonly map: Id;
  readonly since: number;
  /** The map itself may still be on its way into storage. */
  readonly arrival: Arrival | null;
  readonly whole?: () => readonly Row[];
  /** The map as storage has it; null when it is gone. */
  readonly reopen: () => Promise<OpenedMap | null>;
  /** Records of windows that are gone, which storage has not taken yet. */
  readonly leftover: readonly JournalRecord[];
  /** Called after each completed transaction, the first of which stored all of `leftover`. */
  readonly committed: () => void;
  readonly closed: () => void;
}

const firstStatus: Readonly<Record<Vault['kind'], SaveStatus>> = {
  lasting: { is: 'saved', at: null },
  temporary: { is: 'temporary' },
  readOnly: { is: 'readOnly' },
};

/** One transaction in flight, the whole queue in the next. */
export const openWriter = (needs: WriterNeeds): OpenWriter => {
  const { vault, map, whole } = needs;
  const board = statusBoard(needs.clock, firstStatus[vault.kind]);
  const ear = foreignEar();
  const replaced = earFor<OpenedMap>((_, next) => next);
  let net = needs.net;
  let queue: readonly JournalRecord[] = needs.leftover;
  let place: Place = { seq: needs.since, born: null };
  let arrival = needs.arrival;

  const look = async (): Promise<News> =>
    (await vault.after(map, place)) ?? vault.commit({ map, records: [], since: place, whole });

  const arrive = async (waiting: Arrival): Promise<void> => {
    place = { seq: await waiting.stored(), born: null };
    arrival = null;
  };

  const allStored = (): void => {
    net.drop(map);
    board.done();
  };

  const accept = (count: number, news: News): TurnEnd => {
    const own = new Set(queue.map(({ tx }) => tx));
    place = news.place;
    ear.hear(news.records.filter(({ tx }) => !own.has(tx)));
    queue = queue.slice(count);
    if (count > 0) needs.committed();
    if (queue.length > 0) board.advanced();
    else if (count > 0 || board.current().is !== 'saved') allStored();
    return queue.length > 0 ? 'more' : 'done';
  };

  const keepInNet = (): void => {
    if (queue.length > 0) net.keep(map, queue);
  };

  /** What is in memory still speaks of people who were taken out of the map. */
  const startAnew = async (forgets: readonly Forgets[]): Promise<TurnEnd> => {
    const opened = await needs.reopen();
    if (!opened) throw mapIsGone(map);
    queue = queueWithout(queue, whole?.() ?? [], forgets);
    net.drop(map);
    keepInNet();
    place = { seq: opened.seq, born: null };
    replaced.hear(opened);
    if (queue.length > 0) return 'more';
    if (board.current().is !== 'saved') allStored();
    return 'done';
  };

  const turns = turnsOf(async () => {
    try {
      // Nothing else is waited for: the transaction opens before the screen begins to draw.
      if (arrival) await arrive(arrival);
      const records = queue;
      const writes = records.length > 0;
      const asked = writes ? vault.commit({ map, records, since: place, whole }) : look();
      const news = await asked;
      const forgets = news.records.flatMap((record) => record.forgets ?? []);
      return await (forgets.length > 0 ? startAnew(forgets) : accept(records.length, news));
    } catch (error) {
      const reason = failureOf(error);
      if (queue.length > 0 || arrival || reason === 'closed') board.failed(reason);
      return 'failed';
    }
  });

  if (vault.kind === 'readOnly') turns.stop();
  if (queue.length > 0 || arrival) board.waiting();
  turns.ask();

  return {
    map,
    write: (record) => {
      queue = [...queue, record];
      // The transaction before the word for it, which makes the screen draw.
      turns.ask();
      board.waiting();
    },
    onStatus: board.on,
    onForeign: ear.on,
    onReplaced: replaced.on,
    pending: () => queue,
    settled: () => turns.idle().then(board.current),
    status: board.current,
    wake: turns.hurry,
    leave: () => {
      keepInNet();
      turns.hurry();
    },
    retire: () => {
      turns.stop();
      keepInNet();
      board.end({ is: 'readOnly' });
    },
    forget: () => {
      turns.stop();
      queue = [];
      net = noNet;
      board.end({ is: 'notSaved', reason: 'closed' });
    },
    close: async () => {
      if (queue.length > 0) turns.hurry();
      await turns.idle();
      turns.stop();
      keepInNet();
      board.end(board.current());
      needs.closed();
    },
  };
};
