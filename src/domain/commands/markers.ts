import { type Change, creating, deleting, noChange, updating } from '../change';
import { composed } from '../compose';
import { rowOf, rowsOf } from '../document';
import type { Command } from '../edit';
import type { Id } from '../id';
import type { MarkerRow } from '../measureRow';
import { nameFrom, sameNameKey } from '../name';
import { ok, refuse } from '../result';

/** Puts markers on this map's own list; of one that is there the meaning changes. */
export const addMarkers: Command<{
  readonly markers: readonly Pick<MarkerRow, 'text' | 'means'>[];
}> = (document, { markers }, ids) => {
  const there = new Map(rowsOf(document, 'marker').map((row) => [sameNameKey(row.text), row]));
  let change: Change = noChange;
  for (const { text, means } of markers) {
    const name = nameFrom(text);
    if (!name.ok) return name;
    const row = there.get(sameNameKey(name.value));
    const made: MarkerRow = { id: ids.next('marker'), kind: 'marker', text: name.value, means };
    change = composed(change, row ? updating(document, { [row.id]: { means } }) : creating(made));
    if (!row) there.set(sameNameKey(name.value), made);
  }
  return ok({ change, label: { key: 'history.addMarkers', values: { count: markers.length } } });
};

/** Takes a marker off the list; values that it was read for stay. */
export const removeMarker: Command<{ readonly id: Id }> = (document, { id }) => {
  const row = rowOf(document, 'marker', id);
  if (!row) return refuse({ reason: 'notThere' });
  return ok({ change: deleting(row), label: { key: 'history.removeMarker' } });
};
