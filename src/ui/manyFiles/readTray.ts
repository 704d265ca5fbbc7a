import { titleOf } from '../../domain/outline';
import type { FileContent, ReadResult } from '../../interchange/format';
import type { NativeFile } from '../../interchange/native/nativeFile';
import { readChosenPair, startReadWorker } from '../../interchange/readClient';
import type { Table } from '../../interchange/table';
import { draftSteps, type TableDraft, withHeader } from '../import/draft';
import { recall } from '../import/mappings';
import { wordsOfMap } from '../import/mapWords';
import { readInBrowser } from '../import/readInBrowser';
import { inSlices } from '../import/slices';
import type { MapTools } from '../map/tools';
import type { Pair } from './pairs';
import { type Recipe, recipeFor } from './recipes';
import type { Found, FoundTable } from './trayFile';

const failed: Found = { is: 'problem', reason: null };

/** What a map file becomes in the tray. */
const foundMap = async (tools: MapTools, native: NativeFile): Promise<Found> => {
  const { shelf } = tools.services;
  const maps = await shelf.list();
  return {
    is: 'map',
    native,
    title: titleOf(native.document) || tools.words('common.untitled'),
    isHere: maps.some(({ id }) => id === native.document.map),
    way: 'keepBoth',
  };
};

/** The sheet that was taken last of a workbook with these columns, else the first in sight. */
const sheetFirst = (sheets: FoundTable['sheets'], purpose: string): number => {
  const known = sheets.findIndex(
    ({ name, table }) => recipeFor(purpose, table.headers)?.sheet === name,
  );
  const inSight = sheets.findIndex(({ isHidden }) => !isHidden);
  return Math.max(0, known >= 0 ? known : inSight);
};

const foundTable = (content: FileContent, purpose: string): Found => {
  const format = content.format ?? '';
  const half = content.is === 'table' ? (content.half ?? null) : null;
  if (content.is === 'table') {
    const sheets = [{ name: '', table: content.table }];
    return { is: 'table', format, sheets, at: 0, half, draft: null };
  }
  const sheets = content.is === 'tables' ? content.tables : [];
  const at = sheetFirst(sheets, purpose);
  return { is: 'table', format, sheets, at, half, draft: null };
};

/** What a read file becomes in the tray. */
export const foundIn = async (
  tools: MapTools,
  purpose: string,
  read: ReadResult,
): Promise<Found> => {
  if (!read.ok) return { is: 'problem', reason: read.error };
  if (read.value.is === 'measureSet') return { is: 'problem', reason: { reason: 'setAlone' } };
  if (read.value.is !== 'map') return foundTable(read.value, purpose);
  return foundMap(tools, read.value.file).catch(() => failed);
};

/** Something under way that can be ended. */
export interface Ending<T> {
  readonly done: Promise<T>;
  end(): void;
}

/** Reads one file. */
export const reading = (
  tools: MapTools,
  file: File,
  onShare: (share: number) => void,
): Ending<ReadResult> => {
  const mine = readInBrowser(file, onShare, tools.services.passwords.ask);
  return { done: mine.done, end: mine.cancel };
};

/** Reads two tables that are one map. */
export const readingPair = (
  { circles, connections, of }: Pair,
  onShare: (share: number) => void,
): Ending<ReadResult> => {
  const stop = new AbortController();
  const startWorker = typeof Worker === 'function' ? startReadWorker : null;
  const [nodes, edges] = [circles.files[0], connections.files[0]];
  const options = { onProgress: onShare, signal: stop.signal, startWorker };
  const done =
    nodes && edges
      ? readChosenPair({ of, circles: nodes, connections: edges }, options)
      : Promise.reject(new Error('a half without a file'));
  return { done, end: () => stop.abort() };
};

const asRemembered = (draft: TableDraft, recipe: Recipe | null): TableDraft =>
  recipe?.headerLine === undefined || draft.source.drawn
    ? draft
    : withHeader(draft, recipe.headerLine, recall);

/** Works out what the columns of a table are, bit by bit. */
export const drafting = (
  tools: MapTools,
  table: Table,
  recipe: Recipe | null,
): Ending<TableDraft> => {
  let end = (): void => undefined;
  const done = new Promise<TableDraft>((resolve) => {
    const steps = draftSteps(table, recall, wordsOfMap(tools));
    end = inSlices(steps, (draft) => resolve(asRemembered(draft, recipe)));
  });
  return { done, end: () => end() };
};
