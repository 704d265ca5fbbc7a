import { isEmpty } from '../../domain/change';
import type { NativeFile } from '../../interchange/native/nativeFile';
import { replaceChange } from '../../interchange/native/opening';
import { openedFileOf } from '../keeping/openedFile';
import type { KnownMap } from '../library/knownMap';
import * as library from '../library/openFile';
import type { MapTools } from '../map/tools';
import { goTo } from '../shell/hashLocation';
import { keptSafe } from './commitPlan';
import { isUntouched } from './leaveBlank';
import { offerUndo } from './offerUndo';

const documentOf = (tools: MapTools) => tools.map.store.state.getState().document;

/** Goes to another map. An untouched open map was only a place to start from: it goes. */
const leaving =
  (tools: MapTools): library.Show =>
  async (map) => {
    const wasBlank = isUntouched(tools) && map !== tools.map.id;
    if (wasBlank) await tools.services.shelf.remove(tools.map.id);
    goTo(`/map/${map}`, { replace: wasBlank });
  };

/** Opens a map file beside the open map and goes there; asks when its map is here already. */
export const openNative = async (
  tools: MapTools,
  file: File,
  native: NativeFile,
): Promise<library.Opening> => {
  const { services, words } = tools;
  const opened = await openedFileOf(file);
  return library.openNative(file.name, native, services, words, leaving(tools), opened);
};

/** Makes a second map of a file whose map is here, and goes there. */
export const keepBoth = (tools: MapTools, known: KnownMap): Promise<library.Opening> =>
  library.keepBoth(known, tools.services, tools.words, leaving(tools));

/** The open map becomes what the file holds, before the person's eyes. */
const replaceOpen = async (tools: MapTools, known: KnownMap): Promise<library.Opening> => {
  await keptSafe(tools, 'replace');
  const edit = replaceChange(documentOf(tools), known.native, known.file);
  if (isEmpty(edit.change)) {
    tools.services.toasts.show({ text: tools.words('wizard.file.same') });
    return library.idle;
  }
  tools.commit(edit);
  offerUndo(tools, tools.words('wizard.file.replaced', { title: known.title }));
  return library.idle;
};

/** Makes the map that is here what the file holds: one edit, one undo. */
export const replaceKnown = (tools: MapTools, known: KnownMap): Promise<library.Opening> =>
  known.native.document.map === tools.map.id
    ? replaceOpen(tools, known)
    : library.replaceKnown(known, tools.services, tools.words, leaving(tools));
