import type { Id } from '../../domain/id';
import type { StampedRow } from '../../domain/mapCopy';
import type { ArrangementRow, MapRow } from '../../domain/row';

/** An empty arrangement; its id follows from the map's, so that every device makes the same. */
const arrangementFor = (map: Id): ArrangementRow => ({
  id: `arrangement_${map.slice('map_'.length)}`,
  kind: 'arrangement',
  layout: 'force',
  seed: 1,
  positions: {},
});

const isArrangement = ({ row }: StampedRow): boolean => row.kind === 'arrangement';

/** The rows of a map with the one that keeps places, also when the file has lost it. */
export const withArrangement = (
  entries: readonly StampedRow[],
  map: MapRow,
): readonly StampedRow[] => {
  const created = entries.find(({ row }) => row.id === map.id)?.created;
  return created === undefined || entries.some(isArrangement)
    ? entries
    : [...entries, { row: arrangementFor(map.id), created, stamps: {} }];
};
