import { type CSSProperties, useMemo, useState } from 'react';
import { narrow as narrowWindow, useNarrow } from '../map/useNarrow';
import { hasTicks } from './column';
import { widthOf, withWidth } from './headMenu';
import { narrowest } from './listKept';
import { useRowHeight } from './useRowHeight';
import type { ShownSheet } from './useSheet';

/** On a phone names may take this much, so that something else is seen beside them. In CSS px. */
const narrowName = 148;

/** What a second and third line add to the head, in CSS px. */
const moreLines = 36;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How large the parts of a sheet are, in CSS px; the ticks are as wide as a row is high. */
export interface GridLayout {
  readonly height: number;
  readonly headHeight: number;
  readonly widths: readonly number[];
  /** How far from the left edge those columns stand that stay in view; the same list while they do. */
  readonly stays: readonly number[];
  /** How much of the left edge they take, with the ticks. */
  readonly stayWidth: number;
  /** Where the first column begins: after the ticks. */
  readonly start: number;
  readonly style: CSSProperties;
  /** A pointer pulls the edge of a column; it is kept once it lets go. */
  readonly pull: (key: string, width: number, isDone: boolean) => void;
}

/** The measures of a sheet, as somebody set them and the window allows. */
export const useGridLayout = ({ name, columns, kept, keep }: ShownSheet): GridLayout => {
  const isNarrow = useNarrow();
  const height = useRowHeight();
  const [pulled, setPulled] = useState<Readonly<Record<string, number>>>({});
  const widths = columns.map((column, at) => {
    const width = pulled[column.key] ?? widthOf(column, kept);
    return isNarrow && at === 0 ? Math.min(width, narrowName) : width;
  });
  const ticks = hasTicks(name) ? [height] : [];
  const headHeight = height + (columns.some(({ over }) => over) ? moreLines : 0);
  const staying = widths.slice(0, isNarrow ? Math.min(1, kept.frozen) : kept.frozen);
  const starts = staying.map((_, at) => sum([...ticks, ...staying.slice(0, at)])).join(' ');
  const stays = useMemo(() => (starts ? starts.split(' ').map(Number) : []), [starts]);
  const style = {
    '--sheet-columns': [...ticks, ...widths].map((width) => `${width}px`).join(' '),
    '--sheet-row': `${height}px`,
    '--sheet-head': `${headHeight}px`,
    '--sheet-width': `${sum([...ticks, ...widths])}px`,
  } as CSSProperties;
  return {
    ...{ height, headHeight, widths, stays, style },
    stayWidth: sum([...ticks, ...staying]),
    start: sum(ticks),
    pull: (key, width, isDone) => {
      setPulled(isDone ? {} : { [key]: Math.max(narrowest, width) });
      if (isDone) keep(withWidth(kept, key, width));
    },
  };
};

/** Moves a sheet that was moved to a side on, so that the first column beside those that stay is whole. */
export const wholeColumn = (
  box: HTMLElement | null,
  { widths, stays, stayWidth, start }: GridLayout,
  column: number,
): void => {
  if (!box || box.scrollLeft <= 0) return;
  const lefts = widths.map((_, at) => start + sum(widths.slice(0, at)) - stayWidth);
  const isPhone = matchMedia(narrowWindow).matches;
  const first = isPhone ? lefts[column - 1] : lefts.find((left) => left >= box.scrollLeft);
  if (column > stays.length && first !== undefined) box.scrollLeft = first;
};

/** Moves a sheet as little as needed to show a cell; the head and columns that stay cover none of it. */
export const revealIn = (
  box: HTMLElement | null,
  { height, headHeight, widths, stays, stayWidth, start }: GridLayout,
  { row, column }: { readonly row: number; readonly column: number },
): void => {
  if (!box) return;
  const room = box.clientHeight - headHeight;
  const top = row * height;
  if (row >= 0 && top < box.scrollTop) box.scrollTop = top;
  else if (row >= 0 && top + height > box.scrollTop + room) box.scrollTop = top + height - room;
  const at = column - 1;
  if (at < stays.length) return;
  const left = start + sum(widths.slice(0, at));
  const right = left + (widths[at] ?? 0);
  if (left - stayWidth < box.scrollLeft) box.scrollLeft = left - stayWidth;
  else if (right > box.scrollLeft + box.clientWidth)
    box.scrollLeft = Math.min(right - box.clientWidth, left - stayWidth);
};
