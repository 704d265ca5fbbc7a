import type { GridHead } from './gridCell';
import type { Stretch } from './useCellsInView';

export interface GridHeadsProps {
  corner: GridHead;
  columns: readonly GridHead[];
  built: Stretch;
  height: number;
  /** The column that the keyboard is at; null when it is in another row. */
  here: number | null;
}

/** The heads of the columns of a large table. */
export const GridHeads = ({ corner, columns, built, height, here }: GridHeadsProps) => (
  <thead>
    <tr aria-rowindex={1} style={{ height }}>
      <th
        scope="col"
        className="grid-corner"
        aria-colindex={1}
        data-place="-1:-1"
        tabIndex={here === -1 ? 0 : -1}
        aria-sort={corner.sort}
      >
        {corner.content}
      </th>
      {columns.slice(built.first, built.last + 1).map(({ id, content, sort }, index) => (
        <th
          key={id}
          scope="col"
          className="grid-head"
          aria-colindex={built.first + index + 2}
          data-place={`-1:${built.first + index}`}
          tabIndex={here === built.first + index ? 0 : -1}
          aria-sort={sort}
        >
          {content}
        </th>
      ))}
    </tr>
  </thead>
);
