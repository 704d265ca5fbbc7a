import type { CellEntry, CellValue } from '../../../domain/cellFault';
import { enterCells } from '../../../domain/commands/enterCells';
import type { MapDocument } from '../../../domain/document';
import type { Cell, CellStatus } from '../../../domain/measureRow';
import { type MeasureTable, measureTableOf } from '../../../measurement/measureTable';
import type { GridNow } from '../../list/gridWays';
import { cellsOf } from '../../list/pasteInto';
import type { ShownSheet } from '../../list/useSheet';
import type { MapTools } from '../../map/tools';
import type { EnterStore } from './enterKept';
import type { SilentState } from './signs';
import { cellOf, isValueColumn, keyOf, type ValuePlace } from './valueColumn';

/** The cells of the map that are marked, each once. */
export const markedPlaces = (sheet: ShownSheet, { cursor }: GridNow): readonly ValuePlace[] => {
  const found = new Map<string, ValuePlace>();
  for (const [id, column] of cursor.range ? cellsOf(sheet, cursor.range) : []) {
    if (!isValueColumn(column)) continue;
    const place = column.placeIn(id);
    found.set(keyOf(place), place);
  }
  return [...found.values()];
};

const entriesFor = (
  table: MeasureTable,
  places: readonly ValuePlace[],
  make: (there: Cell | undefined) => CellValue | null | undefined,
): readonly CellEntry[] =>
  places.flatMap((place) => {
    const cell = make(cellOf(table, place));
    return cell === undefined ? [] : [{ ...place, cell }];
  });

const wholeOf = (tools: MapTools): MapDocument => tools.map.store.state.getState().document;

/** More cells than these are written in slices. */
const many = 300;

/** Writes cells as one act, with what goes with them; says so when nothing changes. */
export const writeCells = (
  tools: MapTools,
  store: EnterStore,
  cells: readonly CellEntry[],
  note?: string,
): void => {
  const kept = store.getState();
  const at = tools.services.clock.now();
  const by = tools.services.preferences.getState().enteredBy;
  const args = { cells, source: kept.source, note: note ?? kept.note, by, at };
  const edit = enterCells(wholeOf(tools), args, tools.services.ids);
  const { announcer } = tools.services;
  if (edit.ok && cells.length > many) void tools.commitSoon(edit.value);
  else if (edit.ok) tools.commit(edit.value);
  else if (edit.error.reason === 'nothingToDo') announcer.polite(tools.words('list.unchanged'));
  else tools.say(edit.error);
};

/** Says of cells why there is no value: missing, does not apply, hidden, not yet due. */
export const setState = (
  tools: MapTools,
  store: EnterStore,
  places: readonly ValuePlace[],
  state: SilentState,
): void => {
  const { status, waiting } = store.getState();
  const keys = new Set(places.map(keyOf));
  store.setState({
    waiting: Object.fromEntries(Object.entries(waiting).filter(([key]) => !keys.has(key))),
  });
  const make = (there: Cell | undefined): CellValue | null =>
    state === 'missing'
      ? null
      : { n: null, d: state === 'suppressed' ? (there?.[1] ?? null) : null, state, status };
  writeCells(tools, store, entriesFor(measureTableOf(wholeOf(tools)), places, make));
};

/** Says of values how firm they are. Cells without a value stay as they are. */
export const setStatus = (
  tools: MapTools,
  store: EnterStore,
  places: readonly ValuePlace[],
  status: CellStatus,
): void => {
  const make = (there: Cell | undefined): CellValue | undefined =>
    there?.[2] === 'reported' ? { n: there[0], d: there[1], state: there[2], status } : undefined;
  writeCells(tools, store, entriesFor(measureTableOf(wholeOf(tools)), places, make));
};
