import { difference } from '../../domain/change';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { NativeFile } from './nativeFile';

/**
 * Makes the open map what the file says, as one edit and one undo. The file must be of the same
 * map: rows that it does not have go.
 */
export const replaceChange = (current: MapDocument, file: NativeFile, name: string): Edit => ({
  change: difference(current, file.document),
  label: { key: 'history.replace', values: { file: name } },
});
