import { useState } from 'react';
import type { Id } from '../../../domain/id';
import { measureTableOf } from '../../../measurement/measureTable';
import type { GridNow, GridWays } from '../../list/gridWays';
import { SheetGrid } from '../../list/SheetGrid';
import type { ShownSheet } from '../../list/useSheet';
import { useMap } from '../../map/mapContext';
import { useMeasures } from '../useMeasures';
import { useToday } from '../useToday';
import { isStillEmpty } from './awaited';
import { CellFoot } from './CellFoot';
import { EarlierValues } from './EarlierValues';
import { type EnterTools, enterMenu, pressEnter } from './enterWays';
import { nextEmpty } from './nextEmpty';
import { openingColumn } from './openingColumn';
import { SignQuestion } from './SignQuestion';
import { UnitsDialog } from './UnitsDialog';
import { unitName } from './unitName';
import { type EnterWhat, useValueSheet } from './useValueSheet';
import type { SignAsking, useWriting } from './useWriting';
import { isValueColumn, type ValuePlace } from './valueColumn';

interface ValueGridProps {
  what: EnterWhat;
  writing: ReturnType<typeof useWriting>;
}

interface Earlier {
  readonly place: ValuePlace;
  readonly at: DOMRect;
  /** Brings the keyboard back to the cell. */
  readonly back: () => void;
}

const noColumns = (): void => undefined;

/** The cell of the map the keyboard is on; on a name, the first one beside it. */
const placeNow = ({ sheet }: Pick<EnterTools, 'sheet'>, { cursor }: GridNow): ValuePlace | null => {
  const { row, column } = cursor.at;
  const id = sheet.rows[Math.max(0, row)];
  const of = sheet.columns[Math.max(1, column - 1)];
  return id && isValueColumn(of) ? of.placeIn(id) : null;
};

/** Brings the keyboard back to its cell once what stood over the grid is gone. */
const backTo = (now: GridNow): void => void requestAnimationFrame(() => now.go(now.cursor.at));

/** Beside which cell something is asked. */
const boxOf = (
  { rows, columns }: ShownSheet,
  { cell }: SignAsking,
  now: GridNow,
): DOMRect | null => {
  const row = cell ? rows.indexOf(cell.id) : -1;
  const column = columns.findIndex(({ key }) => key === cell?.column.key) + 1;
  return (row >= 0 ? now.box({ row, column }) : null) ?? now.box();
};

/** The grid with its keys, its menu, and what is known of the cell the keyboard is on. */
export const ValueGrid = ({ what, writing }: ValueGridProps) => {
  const tools = useMap();
  const { words, services } = tools;
  const { document, look } = useMeasures();
  const today = useToday();
  const { store, planned, asking } = writing;
  const sheet = useValueSheet(document, store, planned, what);
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [units, setUnits] = useState<Id | null>(null);
  const table = measureTableOf(document);
  const [startAt] = useState(() => {
    const chosen = sheet.columns.find((one) => isValueColumn(one) && one.period === look.period);
    return (chosen ?? openingColumn(table, sheet, today))?.key ?? null;
  });
  const enter: EnterTools = {
    ...{ tools, sheet, store, nameUnits: setUnits },
    goNext: (now) => {
      const next = nextEmpty(sheet, now.cursor.at, (row, column) => {
        const isOpen = column.part === 'n' && column.text(document, row) === '';
        return isOpen && isStillEmpty(table, column.placeIn(row), today);
      });
      if (next) now.go(next);
      else services.announcer.polite(words('enterValues.progress.allFull'));
      if (!next) services.toasts.show({ text: words('enterValues.progress.allFull') });
    },
    showEarlier: (now) => {
      const [place, at] = [placeNow({ sheet }, now), now.box()];
      if (place && at) setEarlier({ place, at, back: () => backTo(now) });
    },
  };
  const ways: GridWays = {
    press: (event, now) => pressEnter(enter, event, now),
    menu: (now) => enterMenu(enter, now),
    beside: (now) => {
      const place = placeNow(enter, now);
      const at = asking ? boxOf(sheet, asking, now) : null;
      return (
        <div className="enter-foot">
          {place && <CellFoot {...{ enter, now, place }} ofMeasure={what.unit === null} />}
          {asking && at && (
            <SignQuestion
              key={asking.signs.join(' ')}
              {...{ asking, at }}
              onDone={() => backTo(now)}
            />
          )}
        </div>
      );
    },
  };
  const name = what.measure?.name ?? (what.unit ? unitName(document, what.unit, words) : '');
  return (
    <div className="enter-grid">
      <SheetGrid
        sheet={sheet}
        label={words(what.unit ? 'enterValues.grid.partner' : 'enterValues.grid.measure', { name })}
        start={null}
        {...(startAt && { startAt })}
        onChooseColumns={noColumns}
        ways={ways}
      />
      {earlier && (
        <EarlierValues
          {...earlier}
          store={store}
          onClose={() => {
            setEarlier(null);
            earlier.back();
          }}
        />
      )}
      {units && <UnitsDialog of={units} onClose={() => setUnits(null)} />}
    </div>
  );
};
