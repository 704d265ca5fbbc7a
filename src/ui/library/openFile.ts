import { difference, isEmpty } from '../../domain/change';
import { documentOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import { nameFrom } from '../../domain/name';
import { titleOf } from '../../domain/outline';
import type { MeasureSet } from '../../interchange/measureSet/measureSet';
import type { NativeFile } from '../../interchange/native/nativeFile';
import { type ChosenFile, readChosenFile } from '../../interchange/readClient';
import type { Words } from '../../messages/words';
import { noticeText, problemText } from '../import/problemText';
import { type OpenedFile, openedFileOf } from '../keeping/openedFile';
import { layOutAhead } from '../map/layoutAhead';
import { goTo } from '../shell/hashLocation';
import type { Services } from '../shell/services';
import { shelveSecond } from './copies';
import type { KnownMap } from './knownMap';
import { startedMap } from './mapStart';
import { expectMap, reader } from './ready';
import { replaceStored } from './replaceStored';
import { type FoundBackup, lookInto } from './restoring';

export type Opening =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly file: string }
  | { readonly is: 'refused'; readonly text: string }
  | { readonly is: 'known'; readonly known: KnownMap }
  | { readonly is: 'backup'; readonly found: FoundBackup }
  | { readonly is: 'measureSet'; readonly file: File; readonly set: MeasureSet };

export const idle: Opening = { is: 'idle' };

/** Brings a map on screen; a screen with something to leave behind brings its own way. */
export type Show = (map: Id) => Promise<void>;

const show: Show = async (map) => goTo(`/map/${map}`);

const showNotices = ({ notices }: NativeFile, { toasts }: Services, words: Words): void => {
  for (const notice of notices.slice(0, 3)) toasts.show({ text: noticeText(notice, words) });
};

/** Tables become a map of their own, called so if a name fits; what they hold is sorted out on the map's screen. */
export const openTables = async (
  files: readonly File[],
  services: Services,
  words: Words,
  called = '',
): Promise<Opening> => {
  const name = nameFrom(called);
  const title = name.ok ? name.value : '';
  const { map, rows } = startedMap('blank', services, words, title);
  const label = { key: 'history.newMap', values: { name: title || words('common.untitled') } };
  await services.shelf.add(map, [...rows.values()], label);
  services.handover.files.give(map, files);
  goTo(`/map/${map}`);
  return idle;
};

/** False when a map of that id is on the shelf, also when it lies among the deleted ones. */
const isAdopted = async ({ document, copy }: NativeFile, { shelf }: Services): Promise<boolean> => {
  try {
    await shelf.adopt(document.map, copy);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'MapIsThereError') return false;
    throw error;
  }
};

/** The worker begins while the screen of the map is being built. */
const handOver = ({ copy, document: { map } }: NativeFile, { handover }: Services): void => {
  const rows = copy.rows.map(({ row }) => row);
  const ahead = layOutAhead(documentOf(map, rows));
  if (ahead) handover.layouts.give(map, ahead);
};

const isTheSame = async ({ document }: NativeFile, { shelf }: Services): Promise<boolean> => {
  const stored = await shelf.read(document.map);
  return stored !== null && isEmpty(difference(documentOf(document.map, stored.rows), document));
};

/** The map's screen offers to keep it in the file it came from. */
const handOpened = (map: Id, opened: OpenedFile | null, { handover }: Services): void => {
  if (opened) handover.opened.give(map, opened);
};

const shown = async (map: Id, goThere: Show): Promise<Opening> => {
  await goThere(map);
  return idle;
};

/** Puts the map of a file on the shelf and shows it; asks when it is there already. */
export const openNative = async (
  file: string,
  native: NativeFile,
  services: Services,
  words: Words,
  goThere = show,
  opened: OpenedFile | null = null,
): Promise<Opening> => {
  const { map } = native.document;
  showNotices(native, services, words);
  if (await isAdopted(native, services)) {
    handOver(native, services);
    handOpened(map, opened, services);
    return shown(map, goThere);
  }
  const wasDeleted = (await services.shelf.read(map)) === null;
  if (wasDeleted) {
    await services.shelf.restore(map);
    if (await isTheSame(native, services)) return shown(map, goThere);
  }
  const title = titleOf(native.document) || words('common.untitled');
  return { is: 'known', known: { file, title, native, wasDeleted, opened } };
};

/** Several maps in one file: what it would bring is shown first. */
const openBackup = async (file: ChosenFile, services: Services, words: Words): Promise<Opening> => {
  const { readBackupFile } = await import('../../interchange/backup/readBackupFile');
  const entries = await readBackupFile(new Uint8Array(await file.arrayBuffer()));
  if (!entries.ok) return { is: 'refused', text: problemText(entries.error, words) };
  return { is: 'backup', found: await lookInto(file.name, entries.value, services, words) };
};

/** Reads a file and opens what it holds; nothing on the shelf changes before it is found sound. */
export const openFile = async (file: File, services: Services, words: Words): Promise<Opening> => {
  const startWorker = typeof Worker === 'function' ? reader.take : null;
  expectMap();
  let inner: ChosenFile = file;
  const read = await readChosenFile(file, {
    startWorker,
    askPassword: services.passwords.ask,
    onUnlocked: (one) => {
      inner = one;
    },
  });
  if (!read.ok && read.error.reason === 'backup') return openBackup(inner, services, words);
  if (!read.ok) return { is: 'refused', text: problemText(read.error, words) };
  if (read.value.is === 'measureSet') return { is: 'measureSet', file, set: read.value.set };
  if (read.value.is !== 'map') return openTables([file], services, words);
  const opened = await openedFileOf(file);
  return openNative(file.name, read.value.file, services, words, show, opened);
};

/** The file becomes a second map beside the one that is here. */
export const keepBoth = async (
  { title, native, wasDeleted }: KnownMap,
  services: Services,
  words: Words,
  goThere = show,
): Promise<Opening> => {
  const rows = [...native.document.rows.values()];
  const made = await shelveSecond(services, rows, words('library.copyName', { title }));
  if (wasDeleted) await services.shelf.remove(native.document.map);
  return made ? shown(made, goThere) : idle;
};

/** The map that is here becomes what the file holds; one undo takes it back. */
export const replaceKnown = async (
  { file, title, native, opened = null }: KnownMap,
  services: Services,
  words: Words,
  goThere = show,
): Promise<Opening> => {
  const isKept = await replaceStored(services, native.document, file);
  if (!isKept) return { is: 'refused', text: words('library.failed') };
  services.toasts.show({ text: words('library.replaced', { title }) });
  handOpened(native.document.map, opened, services);
  return shown(native.document.map, goThere);
};

/** Nothing is opened; a map that had been deleted is so again. */
export const leaveKnown = async (
  { native, wasDeleted }: KnownMap,
  { shelf }: Services,
): Promise<Opening> => {
  if (wasDeleted) await shelf.remove(native.document.map);
  return idle;
};
