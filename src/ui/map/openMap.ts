import { createStore, type StoreApi } from 'zustand/vanilla';
import { nodeOf } from '../../domain/document';
import type { Id, IdSource } from '../../domain/id';
import { createDocumentStore, type DocumentStore } from '../../store/documentStore';
import type { Placer } from '../../store/places';
import type { Clock, MapShelf, SaveStatus, Writer } from '../../store/ports';
import { createSessionStore, type SessionStore, without } from '../../store/sessionStore';
import type { LayoutRunner } from './layoutRunner';
import type { Stage } from './stage';

/** One map open in this window: its document, what is looked at, and the picture of it. */
export interface OpenMap {
  readonly id: Id;
  readonly store: DocumentStore;
  readonly session: SessionStore;
  readonly saving: StoreApi<SaveStatus>;
  readonly layout: LayoutRunner;
  /** The picture, once it is on screen. */
  readonly stage: Stage;
  close(): Promise<void>;
}

export interface OpenMapPorts {
  readonly shelf: MapShelf;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly tab: string;
  readonly place: Placer;
  readonly layoutFor: (store: DocumentStore) => LayoutRunner;
  readonly stage: Stage;
}

const statusOf = (writer: Writer): { saving: StoreApi<SaveStatus>; stop: () => void } => {
  const saving = createStore<SaveStatus>(() => ({ is: 'saved', at: null }));
  return { saving, stop: writer.onStatus((status) => saving.setState(status, true)) };
};

/** Reads a map from the shelf and opens it; null when there is none of that id. */
export const openMap = async (id: Id, ports: OpenMapPorts): Promise<OpenMap | null> => {
  const opened = await ports.shelf.read(id);
  if (!opened) return null;
  const whole = () => [...store.state.getState().document.rows.values()];
  const writer = ports.shelf.writer(id, opened.seq, whole);
  const store = createDocumentStore({ ...ports, map: id, opened, writer });
  const session = createSessionStore();
  const { saving, stop } = statusOf(writer);
  const unlink = store.state.subscribe(({ document }) =>
    session.setState((state) => without(state, (one) => document.rows.has(one)), true),
  );
  const unfollow = session.subscribe(({ focus }, before) => {
    const isTheme = nodeOf(store.state.getState().document, focus)?.type === 'theme';
    if (focus !== before.focus && isTheme) session.setState({ theme: focus });
  });
  const layout = ports.layoutFor(store);
  return {
    id,
    store,
    session,
    saving,
    layout,
    stage: ports.stage,
    close: () => {
      layout.stop();
      unlink();
      unfollow();
      stop();
      return store.close();
    },
  };
};
