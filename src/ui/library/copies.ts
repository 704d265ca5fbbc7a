import type { Id, IdSource } from '../../domain/id';
import { reissued } from '../../domain/reissue';
import type { MapRow, Row } from '../../domain/row';
import type { Services } from '../shell/services';

type Shelved = Pick<Services, 'shelf' | 'clock' | 'ids'>;

const isMap = (row: Row): row is MapRow => row.kind === 'map';

/** The rows as a map of their own, made now under a name of its own. */
export const secondMap = (
  rows: readonly Row[],
  name: string,
  now: number,
  ids: IdSource,
): { readonly map: Id; readonly rows: readonly Row[] } | null => {
  const copied = reissued(rows, ids);
  const map = copied.find(isMap);
  if (!map) return null;
  const named = copied.map((row) => (isMap(row) ? { ...row, name, createdAt: now } : row));
  return { map: map.id, rows: named };
};

/** Puts rows on the shelf as a second map; its id, or null when there was nothing to copy. */
export const shelveSecond = async (
  { shelf, clock, ids }: Shelved,
  rows: readonly Row[],
  name: string,
): Promise<Id | null> => {
  const second = secondMap(rows, name, clock.now(), ids);
  if (!second) return null;
  await shelf.add(second.map, second.rows, { key: 'history.duplicate', values: { name } });
  return second.map;
};
