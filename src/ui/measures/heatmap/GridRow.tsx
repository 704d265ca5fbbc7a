import { memo } from 'react';
import type { GridCell, GridHead } from './gridCell';
import type { Stretch } from './useCellsInView';

export interface GridRowProps {
  at: number;
  head: GridHead;
  columns: Stretch;
  height: number;
  /** The column that the keyboard is at; null when it is in another row. */
  here: number | null;
  cell: (row: number, column: number) => GridCell;
}

const built = ({ first, last }: Stretch): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

/** One row of a large table; only cells in sight are built. */
export const GridRow = memo((props: GridRowProps) => {
  const { at, head, columns, height, here, cell } = props;
  return (
    <tr aria-rowindex={at + 2} style={{ height }}>
      <th
        scope="row"
        className="grid-name"
        aria-colindex={1}
        data-place={`${at}:-1`}
        tabIndex={here === -1 ? 0 : -1}
      >
        {head.content}
      </th>
      {built(columns).map((column) => {
        const { content, kind, step, scale, isPartial } = cell(at, column);
        return (
          <td
            key={column}
            className="grid-cell"
            aria-colindex={column + 2}
            data-place={`${at}:${column}`}
            data-kind={kind}
            data-step={step}
            data-scale={step === undefined ? undefined : (scale ?? 'amount')}
            data-partial={isPartial || undefined}
            tabIndex={here === column ? 0 : -1}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
});

GridRow.displayName = 'GridRow';
