import { changedIds, idsIn, rowsIn } from '../../domain/change';
import type { Id } from '../../domain/id';
import type { JournalRecord } from '../../store/ports';

/** Somebody moved circles with the pointer. */
export const isDrag = (record: JournalRecord | null): boolean =>
  record?.act === 'do' && record.label.key === 'history.drag';

const isNudge = (record: JournalRecord | null): boolean =>
  record?.act === 'do' && record.label.key === 'history.nudge';

const isNoteMove = (record: JournalRecord | null): boolean =>
  record?.act === 'do' && record.label.key === 'history.moveNote';

/** Notes take no room: what is seen stays as it is when they come and go. */
export const isOnlyNotes = (record: JournalRecord | null): boolean =>
  record !== null && changedIds(record.change).every((id) => id.startsWith('note_'));

/** So much at once is drawn in a turn of its own: the rest of the page shows it too. */
const vastFrom = 1000;

const isOfPlaces = (id: Id): boolean => id.startsWith('arrangement_');

/** A record of thousands of rows, or of thousands of places. */
export const isVast = (record: JournalRecord | null): boolean => {
  if (!record) return false;
  const { updated } = record.change;
  const places = idsIn(updated).filter(isOfPlaces);
  const most = Math.max(0, ...places.map((id) => Object.keys(updated[id]?.to ?? {}).length));
  return most > vastFrom || changedIds(record.change).length > vastFrom;
};

/** Somebody put a circle or note where it is: by dragging it, or by pointing at a place for it. */
export const isByHand = (record: JournalRecord | null): boolean =>
  isDrag(record) ||
  isNudge(record) ||
  isNoteMove(record) ||
  (record?.act === 'do' &&
    rowsIn(record.change.created).some((row) => row.kind === 'node' && row.pins));

/** The first circles that an edit made here, as many as are asked for. */
const circlesMadeBy = (record: JournalRecord | null, most: number): readonly Id[] => {
  const ids: Id[] = [];
  for (const { id, kind } of record?.act === 'do' ? rowsIn(record.change.created) : []) {
    if (ids.length === most) break;
    if (kind === 'node') ids.push(id);
  }
  return ids;
};

/** The first circle that an edit made here. */
export const madeBy = (record: JournalRecord | null): Id | null =>
  circlesMadeBy(record, 1)[0] ?? null;

/** The circle that an edit made here, when it is the only one: of many none is pointed at. */
export const onlyMadeBy = (record: JournalRecord | null): Id | null => {
  const [only, ...more] = circlesMadeBy(record, 2);
  return only && more.length === 0 ? only : null;
};
