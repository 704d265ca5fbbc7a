import { ArrowDown, ArrowUp } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { Icon } from '../parts/Icon';
import { useWords } from '../shell/services';
import { type Column, type GridName, hasTicks } from './column';
import { widthOf } from './headMenu';
import type { KeptSheet } from './listKept';
import { Part } from './Part';
import { TickCell } from './TickCell';

export interface SheetHeadProps {
  sheet: GridName;
  columns: readonly Column[];
  kept: KeptSheet;
  stays: readonly number[];
  /** The first and last column that are built, beside those that stay in view. */
  first: number;
  last: number;
  /** The column the keyboard is on; -1 while it is on a row. */
  active: number;
  ticked: 'all' | 'some' | 'none';
  onTickAll: (on: boolean) => void;
  /** While a pointer holds the edge of a column, and with `isDone` when it lets go. */
  onWidth: (key: string, width: number, isDone: boolean) => void;
}

const sortName = { up: 'ascending', down: 'descending' } as const;

const Edge = ({
  column,
  width,
  onWidth,
}: { column: Column; width: number } & Pick<SheetHeadProps, 'onWidth'>) => {
  const held = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widthAt = (event: PointerEvent): number =>
    (held.current?.width ?? width) + event.clientX - (held.current?.x ?? event.clientX);
  return (
    <span
      className="sheet-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        held.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => held.current && onWidth(column.key, widthAt(event), false)}
      onLostPointerCapture={(event) => {
        if (held.current) onWidth(column.key, widthAt(event), true);
        held.current = null;
      }}
      onDoubleClick={() => onWidth(column.key, column.width, true)}
      onClick={(event) => event.stopPropagation()}
    />
  );
};

/** The names of the columns. They stay in view. */
export const SheetHead = (props: SheetHeadProps) => {
  const { sheet, columns, first, last, kept, stays, active, ticked, onTickAll, onWidth } = props;
  const words = useWords();
  const { sort } = kept;
  return (
    <Part role="row" className="sheet-row sheet-head" aria-rowindex={1} data-r={-1}>
      {hasTicks(sheet) && (
        <TickCell
          role="columnheader"
          isOn={ticked === 'all'}
          isMixed={ticked === 'some'}
          label={words('list.selectAll')}
          isActive={active === 0}
          onTick={onTickAll}
        />
      )}
      {columns.map((column, at) => {
        const way = sort?.key === column.key ? sort.way : null;
        const left = stays[at];
        if ((at < first || at > last) && left === undefined && at + 1 !== active) return null;
        return (
          <Part
            key={column.key}
            role="columnheader"
            className="sheet-cell"
            aria-colindex={at + 1 + Number(hasTicks(sheet))}
            {...(hasTicks(sheet) && { 'aria-sort': way ? sortName[way] : ('none' as const) })}
            data-c={at + 1}
            data-kind={column.kind}
            data-stays={left === undefined ? undefined : ''}
            tabIndex={active === at + 1 ? 0 : -1}
            style={{ gridColumn: at + 1 + Number(hasTicks(sheet)), left }}
          >
            <span className="sheet-text" dir="auto">
              {column.over && <span className="sheet-over">{column.over} </span>}
              {column.name}
            </span>
            {way && <Icon of={way === 'up' ? ArrowUp : ArrowDown} size={14} />}
            <Edge column={column} width={widthOf(column, kept)} onWidth={onWidth} />
          </Part>
        );
      })}
    </Part>
  );
};
