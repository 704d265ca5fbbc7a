import { difference } from '../../domain/change';
import type { MapDocument } from '../../domain/document';
import type { Services } from '../shell/services';
import { editStored } from './editStored';

/**
 * Makes a stored map what a file holds, as one step of its history; a copy of the old one is kept
 * beside the maps first. False when it could not be kept.
 */
export const replaceStored = async (
  services: Services,
  document: MapDocument,
  file: string,
): Promise<boolean> => {
  await services.shelf.keepSafe(document.map, 'replace');
  const status = await editStored(services, document.map, ({ state, commit }) => {
    const change = difference(state.getState().document, document);
    commit({ change, label: { key: 'history.replace', values: { file } } });
  });
  return status !== null && status.is !== 'notSaved' && status.is !== 'readOnly';
};
