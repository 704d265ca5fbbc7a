import { keptSafe } from '../import/commitPlan';
import { leaveBlank } from '../import/leaveBlank';
import * as library from '../library/openFile';
import type { MapTools } from '../map/tools';
import { goTo } from '../shell/hashLocation';
import { type Asked, keptAnswers } from './asked';
import type { Tray } from './createTray';
import { fitTables, type TrayPurpose } from './purpose';
import { keepRecipe } from './recipes';
import { type MapFile, mapsTaken, type ReadyFile } from './trayFile';

const rememberFile = (purpose: string, asks: readonly Asked[], file: ReadyFile): void => {
  const { draft, sheets, at } = file.found;
  const { source, table } = draft;
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

export interface Finishing<P> {
  readonly tray: Tray;
  readonly purpose: TrayPurpose<P>;
  readonly asks: readonly Asked[];
  /** What the tables do together; null when only maps are opened. */
  readonly plan: P | null;
}

/** Makes the one edit of all tables and remembers what was decided; false when it was refused. */
const commitTables = async <P>(
  tools: MapTools,
  { tray, purpose, asks }: Finishing<P>,
  plan: P,
): Promise<boolean> => {
  const { files } = tray.state.getState();
  await keptSafe(tools, 'import');
  if (!(await purpose.commit(tools, plan))) return false;
  const { document } = tools.map.store.state.getState();
  for (const file of fitTables(purpose, files, tools.words)) {
    rememberFile(tray.purpose, asks, file);
    purpose.remember(document, file);
  }
  return true;
};

/** Does all that the tray holds, tables as one edit, maps beside the open one; false when it was refused. */
export const finishTray = async <P>(tools: MapTools, finishing: Finishing<P>): Promise<boolean> => {
  const { tray, plan } = finishing;
  if (plan !== null && !(await commitTables(tools, finishing, plan))) return false;
  const { files } = tray.state.getState();
  const maps = mapsTaken(files);
  if (maps.length > 0) await openAll(tools, maps);
  if (plan === null) await leaveBlank(tools);
  return true;
};
