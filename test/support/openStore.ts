import type { MapDocument } from '../../src/domain/document';
import type { IdSource } from '../../src/domain/id';
import { createDocumentStore, type DocumentStore } from '../../src/store/documentStore';
import type { Placer } from '../../src/store/places';
import type { StoredRecord } from '../../src/store/ports';
import { type FakeWriter, fakeWriter } from './fakeWriter';

/** Places in a row: enough where only being placed matters. */
export const rowPlacer: Placer = (_document, fresh, wish) =>
  Object.fromEntries(fresh.map((id, at) => [id, [(wish?.[0] ?? 0) + at * 40, wish?.[1] ?? 0]]));

/** A store over a document, with a writer that keeps what it is given. */
export const storeOver = (
  document: MapDocument,
  ids: IdSource,
  own: readonly StoredRecord[] = [],
  tab = 'tab-a',
): { store: DocumentStore; writer: FakeWriter } => {
  const writer = fakeWriter();
  const store = createDocumentStore({
    map: document.map,
    opened: { rows: [...document.rows.values()], seq: 0, own },
    writer,
    clock: { now: () => 1_000 },
    ids,
    tab,
    place: rowPlacer,
  });
  return { store, writer };
};

/** The rows of a document in one order, to compare. */
export const rowsIn = (document: MapDocument) =>
  Object.fromEntries([...document.rows].sort(([a], [b]) => (a < b ? -1 : 1)));
