import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useOnPaper } from '../onPaper';
import { GridHeads } from './GridHeads';
import { GridPaper } from './GridPaper';
import { GridRow } from './GridRow';
import type { GridTableProps, Pressed } from './gridCell';
import { type CellsInView, type GridSize, useCellsInView } from './useCellsInView';
import { placeName, useGridPlace } from './useGridPlace';

const pressedAt = (target: EventTarget): Pressed | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = element?.dataset.place?.split(':').map(Number) ?? [];
  return element && row !== undefined && column !== undefined ? { row, column, element } : null;
};

/** As large as the whole table would be, so that what is built stands where it belongs. */
const wholeOf = (size: GridSize, { rows, columns }: CellsInView) => ({
  width: size.nameWidth + size.columns * size.columnWidth,
  height: size.headHeight + size.rows * size.rowHeight,
  paddingInlineStart: columns.first * size.columnWidth,
  paddingBlockStart: rows.first * size.rowHeight,
});

/** So many rows stand there at once, without a scroll bar of their own, where all columns fit. */
const fewRows = 40;
/** Widths that fit a phone, and any larger window, px. */
const fits = { phone: 358, window: 960 } as const;

const fewOf = (size: GridSize): keyof typeof fits | undefined => {
  const width = size.nameWidth + size.columns * size.columnWidth;
  if (size.rows > fewRows || width > fits.window) return undefined;
  return width > fits.phone ? 'window' : 'phone';
};

const GridOnScreen = (props: GridTableProps) => {
  const { columns, rows, sizes, cell, onPress } = props;
  const frame = useRef<HTMLDivElement>(null);
  const size = { ...sizes, rows: rows.length, columns: columns.length };
  const view = useCellsInView(frame, size);
  const { place, press, at } = useGridPlace(frame, size, view.page);
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = event.key === 'Enter' || event.key === ' ' ? pressedAt(event.target) : null;
    if (pressed) {
      event.preventDefault();
      onPress(pressed);
    } else press(event);
  };
  const onClick = (event: MouseEvent): void => {
    const pressed = pressedAt(event.target);
    if (!pressed) return;
    at(pressed);
    onPress(pressed);
  };
  const { first, last } = view.columns;
  return (
    <div ref={frame} className="grid-frame" data-few={fewOf(size)} onScroll={view.onScroll}>
      <div className="grid-whole" style={wholeOf(size, view)}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that arrow keys go through is a grid
          role="grid"
          className="grid-table"
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          data-at={placeName(place)}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <colgroup>
            <col style={{ width: sizes.nameWidth }} />
            {columns.slice(first, last + 1).map(({ id }) => (
              <col key={id} style={{ width: sizes.columnWidth }} />
            ))}
          </colgroup>
          <GridHeads
            corner={props.corner}
            columns={columns}
            built={view.columns}
            height={sizes.headHeight}
            here={place.row === -1 ? place.column : null}
          />
          <tbody>
            {rows.slice(view.rows.first, view.rows.last + 1).map((head, index) => (
              <GridRow
                key={head.id}
                at={view.rows.first + index}
                head={head}
                columns={view.columns}
                height={sizes.rowHeight}
                here={place.row === view.rows.first + index ? place.column : null}
                cell={cell}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

/**
 * A table of any size: cells in sight are built, arrow keys go from cell to cell, Enter or a press
 * opens one. Names and heads stay in sight. On paper all of it stands, in parts as wide as a page.
 */
export const GridTable = (props: GridTableProps) =>
  useOnPaper() ? <GridPaper {...props} /> : <GridOnScreen {...props} />;
