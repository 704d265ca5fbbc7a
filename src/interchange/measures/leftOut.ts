import { columnLetter, type Table } from '../table';
import type { ValueRole } from './valueRole';

/** What the columns are called that are left out although something stands in them. */
export const columnsLeftOut = (table: Table, roles: readonly ValueRole[]): readonly string[] =>
  roles.flatMap((role, at) => {
    const isFilled = role.is === 'skip' && table.rows.some(({ cells }) => cells[at]?.trim());
    return isFilled ? [table.headers[at]?.trim() || columnLetter(at)] : [];
  });
