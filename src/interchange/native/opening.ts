import { difference } from '../../domain/change';
import { documentOf, type MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { Id, IdSource } from '../../domain/id';
import type { NativeFile, StampedRow } from './nativeFile';

/** What opening a file means: a map new to this device, or one that is here already. */
export type Opening = 'new' | 'here';

export const openingOf = (file: NativeFile, here: readonly Id[]): Opening =>
  here.includes(file.document.map) ? 'here' : 'new';

/** The same map under another id: Keep both. Rows keep theirs; they are stored by map. */
export const asCopyWithNewId = (file: NativeFile, ids: IdSource): NativeFile => {
  const map = ids.next('map');
  const renamed = (entry: StampedRow): StampedRow =>
    entry.row.kind === 'map' ? { ...entry, row: { ...entry.row, id: map } } : entry;
  const rows = file.copy.rows.map(renamed);
  return {
    ...file,
    copy: { ...file.copy, rows },
    document: documentOf(
      map,
      rows.map(({ row }) => row),
    ),
  };
};

/**
 * Makes the open map what the file says, as one edit and one undo. The file must be of the same
 * map: rows that it does not have go.
 */
export const replaceChange = (current: MapDocument, file: NativeFile, name: string): Edit => ({
  change: difference(current, file.document),
  label: { key: 'history.replace', values: { file: name } },
});
