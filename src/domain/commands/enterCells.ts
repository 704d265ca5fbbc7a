import { type CellEntry, cellFault } from '../cellFault';
import { cellFor, isBlank, plainOf, sameValue } from '../cellKept';
import type { Change, Update } from '../change';
import { type MapDocument, rowOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import type { Cell, EntryRow, SeriesRow } from '../measureRow';
import { sheetLimit } from '../measureRow';
import { placeKey } from '../measures';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { notesLimit } from '../row';
import { seriesIdOf } from '../seriesId';
import { lineFrom, wordsFrom } from './values';

export interface Entering {
  readonly cells: readonly CellEntry[];
  /** Where the values come from, such as the name of a file. */
  readonly source?: string;
  readonly note?: string;
  /** Who entered them. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Place {
  readonly series: Id;
  readonly row: SeriesRow | null;
  readonly next: Cell;
  readonly there: Cell | undefined;
  readonly of: CellEntry;
}

type Places = ReadonlyMap<string, Place>;

/** Where values go and what stands there, without those that change nothing; the last word counts. */
const placesFor = (document: MapDocument, cells: readonly CellEntry[], entry: Id): Places => {
  const found = new Map<string, Place>();
  const known = new Map<string, Id>();
  for (const of of cells) {
    const key = `${of.indicator}${of.unit}${of.subgroup ?? ''}`;
    const series = known.get(key) ?? seriesIdOf(of.indicator, of.unit, of.subgroup ?? null);
    known.set(key, series);
    const row = rowOf(document, 'series', series);
    const there = row?.c?.[of.period];
    const value = plainOf(of.cell, there);
    const version = rowOf(document, 'indicator', of.indicator)?.version ?? 1;
    const next = cellFor(value, there, version, entry);
    const place = placeKey(series, of.period);
    if (there ? sameValue(there, next) : isBlank(value)) found.delete(place);
    else found.set(place, { series, row, next, there, of });
  }
  return found;
};

const bare = ({ series, of }: Place): SeriesRow => ({
  id: series,
  kind: 'series',
  indicator: of.indicator,
  unit: of.unit,
  ...(of.subgroup && { subgroup: of.subgroup }),
});

const changeOf = (places: Places, entry: EntryRow): Change => {
  const created: Record<Id, SeriesRow | EntryRow> = { [entry.id]: entry };
  const updated: Record<Id, Update> = {};
  const cells = new Map<Id, { from: Record<string, Cell | null>; to: Record<string, Cell> }>();
  for (const place of places.values()) {
    const its = cells.get(place.series) ?? { from: {}, to: {} };
    its.from[`c.${place.of.period}`] = place.there ?? null;
    its.to[`c.${place.of.period}`] = place.next;
    cells.set(place.series, its);
    if (place.row) updated[place.series] = its;
    else created[place.series] ??= bare(place);
  }
  for (const [id, { to }] of cells) {
    const row = created[id];
    if (row?.kind !== 'series') continue;
    const c = Object.entries(to).map(([path, cell]) => [path.slice('c.'.length), cell]);
    created[id] = { ...row, c: Object.fromEntries(c) };
  }
  return { created, updated, deleted: {} };
};

type Said = Pick<EntryRow, 'source' | 'note' | 'by'>;

const saidBy = ({ source = '', note = '', by = '' }: Entering): Result<Said, Refusal> => {
  const [from, about, who] = [
    lineFrom(source, sheetLimit),
    lineFrom(note, notesLimit),
    wordsFrom(by),
  ];
  if (!from.ok) return from;
  if (!about.ok) return about;
  if (!who.ok) return who;
  return ok({
    ...(from.value && { source: from.value }),
    ...(about.value && { note: about.value }),
    ...(who.value && { by: who.value }),
  });
};

const wasAt = (places: Places): Pick<EntryRow, 'was'> => {
  const was = [...places].flatMap(([key, { there }]) => (there ? [[key, there] as const] : []));
  return was.length > 0 ? { was: Object.fromEntries(was) } : {};
};

/**
 * Enters any number of values as one act: one change and one entry, which keeps what stood there
 * before. Values that are there already are passed over. The first that cannot stand is refused
 * with its place: a percent of more than its whole, a negative count, no number, a period that is
 * not there.
 */
export const enterCells: Command<Entering> = (document, args, ids) => {
  const { cells, at } = args;
  for (const cell of cells) {
    const fault = cellFault(document, cell);
    if (fault) return refuse(fault);
  }
  const said = saidBy(args);
  if (!said.ok) return said;
  const id = ids.next('entry');
  const places = placesFor(document, cells, id);
  const first = places.values().next().value;
  if (!first) return refuse({ reason: 'nothingToDo' });
  const entry: EntryRow = { id, kind: 'entry', at, ...said.value, ...wasAt(places) };
  const measure = rowOf(document, 'indicator', first.of.indicator)?.name ?? '';
  return ok({
    change: changeOf(places, entry),
    label: { key: 'history.enterCells', values: { measure, count: places.size } },
  });
};
