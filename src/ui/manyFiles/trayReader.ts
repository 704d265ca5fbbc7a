import type { StoreApi } from 'zustand/vanilla';
import type { ReadResult } from '../../interchange/format';
import type { MapTools } from '../map/tools';
import { type Pair, pairsIn } from './pairs';
import { drafting, type Ending, foundIn, reading, readingPair } from './readTray';
import { recipeFor } from './recipes';
import type { Found, FoundTable, TrayFile } from './trayFile';
import { fileOf, type TrayState } from './trayState';
import { proposedSaid } from './values/proposeSaid';

/** Reads the files of a tray one after the other, so that many of them do not fill the memory. */
export interface TrayReader {
  /** Reads these too, and works out all columns that are not known yet. */
  read(keys: readonly number[]): void;
  close(): void;
  isClosed(): boolean;
}

interface Place {
  readonly state: StoreApi<TrayState>;
  readonly change: (key: number, part: Partial<TrayFile>) => void;
}

const failed: Found = { is: 'problem', reason: null };

/** Both tables of a pair as one line, where that of the circles stood. */
const pairLine = ({ circles, connections }: Pair): TrayFile => ({
  ...circles,
  name: `${circles.name} + ${connections.name}`,
  files: [...circles.files, ...connections.files],
  found: { is: 'reading', share: 0 },
});

/** A reader for a tray. */
export const createReader = (
  tools: MapTools,
  purpose: string,
  { state, change }: Place,
): TrayReader => {
  const waiting: number[] = [];
  let running: Ending<unknown> | null = null;
  let isClosed = false;
  let isBusy = false;

  const filesNow = (): readonly TrayFile[] => state.getState().files;
  const finished = async <T>(work: Ending<T>): Promise<T | null> => {
    running = work;
    return work.done.catch(() => null);
  };
  const onShare = (key: number) => (share: number) =>
    change(key, { found: { is: 'reading', share } });

  const settle = async (key: number, work: Ending<ReadResult>): Promise<void> => {
    const read = await finished(work);
    if (isClosed) return;
    change(key, { found: read ? await foundIn(tools, purpose, read) : failed });
  };
  const readOne = async (key: number): Promise<void> => {
    const [file] = fileOf(state.getState(), key)?.files ?? [];
    if (!file) return;
    onShare(key)(0);
    await settle(key, reading(tools, file, onShare(key)));
  };
  const joinPair = async (pair: Pair): Promise<void> => {
    const { key } = pair.circles;
    state.setState(({ files }) => ({
      files: files
        .filter((one) => one.key !== pair.connections.key)
        .map((one) => (one.key === key ? pairLine(pair) : one)),
    }));
    await settle(key, readingPair(pair, onShare(key)));
  };
  const draft = async (key: number, found: FoundTable): Promise<void> => {
    const table = found.sheets[found.at]?.table;
    if (!table) return change(key, { found: failed });
    const recipe = recipeFor(purpose, table.headers);
    const made = await finished(drafting(tools, table, recipe));
    const now = fileOf(state.getState(), key);
    if (!made || isClosed || now?.found !== found) return;
    const { document } = tools.map.store.state.getState();
    const said = { ...recipe?.said, ...proposedSaid(document, now.name, made.table), ...now.said };
    change(key, { said, found: { ...found, draft: made } });
  };
  const nextDraft = () =>
    filesNow().flatMap(({ key, found }) =>
      found.is === 'table' && !found.draft ? [{ key, found }] : [],
    )[0];

  const run = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined && !isClosed; key = waiting.shift())
      await readOne(key);
    for (const pair of isClosed ? [] : pairsIn(filesNow())) if (!isClosed) await joinPair(pair);
    for (let next = nextDraft(); next && !isClosed; next = nextDraft())
      await draft(next.key, next.found);
    if (waiting.length > 0 && !isClosed) await run();
  };
  const start = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await run();
    isBusy = false;
  };
  return {
    read: (keys) => {
      waiting.push(...keys);
      void start();
    },
    close: () => {
      isClosed = true;
      running?.end();
    },
    isClosed: () => isClosed,
  };
};
