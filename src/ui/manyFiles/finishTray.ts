import { rowsOf } from '../../domain/document';
import { mappingOf } from '../../interchange/mapping/assign';
import { keptSafe } from '../import/commitPlan';
import { remember } from '../import/mappings';
import * as library from '../library/openFile';
import type { MapTools } from '../map/tools';
import { goTo } from '../shell/hashLocation';
import { type Asked, keptAnswers } from './asked';
import type { Tray } from './createTray';
import { keepRecipe } from './recipes';
import { type MapFile, mapsTaken, type ReadyFile, tablesTaken } from './trayFile';

const rememberFile = (purpose: string, asks: readonly Asked[], file: ReadyFile): void => {
  const { draft, sheets, at } = file.found;
  const { source, table, columns, firstIsData } = draft;
  if (!firstIsData) remember(table.headers, mappingOf(columns));
  keepRecipe(purpose, source.headers, {
    said: keptAnswers(asks, file.said),
    sheet: sheets[at]?.name ?? '',
    ...(table.headerLine !== source.headerLine && { headerLine: table.headerLine }),
  });
};

/** The screen stays where it is while maps are put beside the open one. */
const stay: library.Show = async () => undefined;

const openBeside = async ({ services, words }: MapTools, file: MapFile): Promise<boolean> => {
  const { native, way } = file.found;
  const opened = await library.openNative(file.name, native, services, words, stay);
  if (opened.is !== 'known') return opened.is === 'idle';
  const put = way === 'replace' ? library.replaceKnown : library.keepBoth;
  return (await put(opened.known, services, words, stay)).is === 'idle';
};

const openAll = async (tools: MapTools, files: readonly MapFile[]): Promise<void> => {
  const { services, words } = tools;
  const opened: MapFile[] = [];
  for (const file of files) if (await openBeside(tools, file).catch(() => false)) opened.push(file);
  const failed = files.filter((file) => !opened.includes(file)).map(({ name }) => name);
  const titles = opened.map(({ found }) => found.title).join(', ');
  if (opened.length > 0)
    services.toasts.show({
      text: words('files.opened', { count: opened.length, titles }),
      action: { label: words('files.allMaps'), run: () => goTo('/') },
    });
  if (failed.length > 0)
    services.toasts.show({ text: words('files.notOpened', { files: failed.join(', ') }) });
};

/** An open map with nothing on it was only a place to start from: it goes. */
const leaveBlank = async ({ map, services }: MapTools): Promise<void> => {
  if (rowsOf(map.store.state.getState().document, 'node').length > 0) return;
  await services.shelf.remove(map.id);
  goTo('/', { replace: true });
};

/** Does all that the tray holds: `commit` makes the one edit of the tables; maps open beside. */
export const finishTray = async (
  tools: MapTools,
  tray: Tray,
  asks: readonly Asked[],
  commit: (() => void) | null,
): Promise<void> => {
  const { files } = tray.state.getState();
  if (commit) {
    await keptSafe(tools, 'import');
    commit();
    for (const file of tablesTaken(files)) rememberFile(tray.purpose, asks, file);
  }
  const maps = mapsTaken(files);
  if (maps.length > 0) await openAll(tools, maps);
  if (!commit) await leaveBlank(tools);
};
