import { difference } from '../../domain/change';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { Id } from '../../domain/id';
import type { NativeFile } from './nativeFile';

/** What opening a file means: a map new to this device, or one that is here already. */
export type Opening = 'new' | 'here';

export const openingOf = (file: NativeFile, here: readonly Id[]): Opening =>
  here.includes(file.document.map) ? 'here' : 'new';

/**
 * Makes the open map what the file says, as one edit and one undo. The file must be of the same
 * map: rows that it does not have go.
 */
export const replaceChange = (current: MapDocument, file: NativeFile, name: string): Edit => ({
  change: difference(current, file.document),
  label: { key: 'history.replace', values: { file: name } },
});
