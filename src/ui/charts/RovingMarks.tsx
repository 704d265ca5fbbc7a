import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

export interface RovingMark {
  readonly key: string;
  readonly label: string;
  /** What is drawn for it. */
  readonly drawn: ReactNode;
}

export interface RovingMarksProps {
  /** The name of the whole chart. */
  label: string;
  /** One list for each series or group; marks along time. */
  rows: readonly (readonly RovingMark[])[];
  /** Enter, or a press on a mark. */
  onOpen?: (key: string, row: number) => void;
}

type Spot = readonly [row: number, at: number];

const steps: Readonly<Record<string, Spot>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

const clamped = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

const nextSpot = (key: string, [row, at]: Spot, rows: RovingMarksProps['rows']): Spot | null => {
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, (rows[row]?.length ?? 1) - 1];
  const step = steps[key];
  if (!step) return null;
  const to = clamped(row + step[0], rows.length);
  return [to, clamped(at + step[1], rows[to]?.length ?? 1)];
};

/**
 * The marks of a chart as one stop of Tab: left and right along time, up and down between series,
 * Home and End to the first and last, Enter for details.
 */
export const RovingMarks = ({ label, rows, onOpen }: RovingMarksProps) => {
  const group = useRef<SVGGElement>(null);
  const [spot, setSpot] = useState<Spot>([0, -1]);
  const full = rows.length - 1;
  const last: Spot = [clamped(spot[0], rows.length), spot[1]];
  const current: Spot =
    spot[1] < 0 || full < 0
      ? [0, (rows[0]?.length ?? 1) - 1]
      : [last[0], clamped(last[1], rows[last[0]]?.length ?? 1)];
  const press = (event: KeyboardEvent): void => {
    const mark = rows[current[0]]?.[current[1]];
    if (event.key === 'Enter' && mark && onOpen) onOpen(mark.key, current[0]);
    const next = nextSpot(event.key, current, rows);
    if (!next) return;
    event.preventDefault();
    setSpot(next);
    group.current?.querySelector<SVGGElement>(`[data-spot="${next.join(' ')}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a picture
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes
    <g ref={group} role="group" aria-label={label} onKeyDown={press}>
      {rows.map((marks, row) =>
        marks.map(({ key, label: name, drawn }, at) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: marks are read one by one
          <g
            key={key}
            role="img"
            className="chart-mark"
            aria-label={name}
            data-spot={`${row} ${at}`}
            tabIndex={row === current[0] && at === current[1] ? 0 : -1}
            onClick={() => onOpen?.(key, row)}
            onFocus={() => setSpot([row, at])}
          >
            <title>{name}</title>
            {drawn}
          </g>
        )),
      )}
    </g>
  );
};
