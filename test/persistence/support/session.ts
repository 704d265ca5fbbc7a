import { applied, type Change, creating, updating } from '../../../src/domain/change';
import { documentOf, type MapDocument } from '../../../src/domain/document';
import type { Id, IdSource } from '../../../src/domain/id';
import type { NodeRow } from '../../../src/domain/row';
import { type OpenStorage, openStorage } from '../../../src/persistence/openStorage';
import type { JournalRecord, Writer } from '../../../src/store/ports';
import { countingIds } from '../../support/ids';
import { mapOf } from '../../support/maps';
import type { TestWindow } from './browser';

export const mapLines = 'Robotics\n# Mentors\nAcme\nBeta\n# Funders\nCora';

let windows = 0;

export interface Session extends OpenStorage {
  readonly window: TestWindow;
  readonly ids: IdSource;
  readonly clock: { now(): number };
}

/** Storage opened in a window, with ids and a clock of its own. */
export const openIn = async (window: TestWindow, device?: string): Promise<Session> => {
  windows += 1;
  const ids = countingIds(windows * 1_000_000);
  let time = 1_750_000_000_000 + windows * 1000;
  const clock = { now: () => ++time };
  const storage = await openStorage({ clock, ids, windowLike: window, ...(device && { device }) });
  return { ...storage, window, ids, clock };
};

/** Stores a small map and answers with it. */
export const withMap = async (session: Session): Promise<MapDocument> => {
  const document = mapOf(mapLines, session.ids);
  await session.shelf.add(document.map, [...document.rows.values()], { key: 'history.newMap' });
  return document;
};

export const recordOf = (session: Session, map: Id, change: Change): JournalRecord => ({
  tx: session.ids.next('tx'),
  map,
  tab: session.tab,
  act: 'do',
  entry: session.ids.next('entry'),
  label: { key: 'history.describe', values: { name: 'x' } },
  change,
  at: session.clock.now(),
});

export const partner = (session: Session, name: string): NodeRow => ({
  id: session.ids.next('node'),
  kind: 'node',
  type: 'partner',
  name,
  order: '0001',
});

export const makes = (session: Session, map: Id, name: string): JournalRecord =>
  recordOf(session, map, creating(partner(session, name)));

/** What is stored, as a document. */
export const stored = async (session: Session, map: Id): Promise<MapDocument> =>
  documentOf(map, (await session.shelf.read(map))?.rows ?? []);

export interface Editor {
  readonly writer: Writer;
  document(): MapDocument;
  edit(change: Change): JournalRecord;
  set(id: Id, fields: Readonly<Record<string, string | number | boolean | null>>): JournalRecord;
}

/**
 * The least a document in memory has to do: what is stored, with its own queue done again on top of
 * what others wrote.
 */
export const editorOf = async (session: Session, map: Id): Promise<Editor> => {
  const opened = await session.shelf.read(map);
  if (!opened) throw new Error('no such map');
  let base = documentOf(map, opened.rows);
  let queue: readonly JournalRecord[] = [];
  const top = (): MapDocument => queue.reduce((now, { change }) => applied(now, change), base);
  const writer = session.shelf.writer(map, opened.seq, () => [...top().rows.values()]);
  const settle = (): void => {
    const waiting = new Set(writer.pending().map(({ tx }) => tx));
    for (const record of queue) if (!waiting.has(record.tx)) base = applied(base, record.change);
    queue = queue.filter(({ tx }) => waiting.has(tx));
  };
  writer.onForeign((records) => {
    settle();
    base = records.reduce((now, { change }) => applied(now, change), base);
  });
  const edit = (change: Change): JournalRecord => {
    settle();
    const record = recordOf(session, map, change);
    queue = [...queue, record];
    writer.write(record);
    return record;
  };
  return {
    writer,
    edit,
    document: () => top(),
    set: (id, fields) => edit(updating(top(), { [id]: fields })),
  };
};
