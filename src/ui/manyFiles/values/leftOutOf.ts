import type { MapDocument } from '../../../domain/document';
import { columnsLeftOut } from '../../../interchange/measures/leftOut';
import type { ValueRole } from '../../../interchange/measures/valueRole';
import type { ReadyFile } from '../trayFile';
import { handOf } from './handOf';

const worked = new WeakMap<readonly ValueRole[], readonly string[]>();

/** The columns of a file of values that are not brought in; worked out once for each choice of roles. */
export const leftOutOf = (document: MapDocument, file: ReadyFile): readonly string[] => {
  const { table, draft } = handOf(document, file);
  const known = worked.get(draft.roles);
  if (known) return known;
  const columns = columnsLeftOut(table, draft.roles);
  worked.set(draft.roles, columns);
  return columns;
};
