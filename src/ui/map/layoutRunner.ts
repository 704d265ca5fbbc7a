import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from '../../domain/change';
import { applied, noChange } from '../../domain/change';
import { type Positions, placing, unpinned } from '../../domain/commands/arrange';
import { isFrozen } from '../../domain/commands/freeze';
import { composed } from '../../domain/compose';
import { type MapDocument, rowsOf } from '../../domain/document';
import { changesHome } from '../../domain/homes';
import type { Id } from '../../domain/id';
import type { LayoutTask, Places } from '../../layout/graph';
import type { DocumentStore } from '../../store/documentStore';
import type { JournalRecord } from '../../store/ports';

/** Runs the layout after edits of this window and writes where things came to stand. */
export interface LayoutRunner {
  /** True while circles are on their way. */
  readonly busy: StoreApi<{ readonly busy: boolean }>;
  /** Lays everything out anew as one edit; `unpin` lets go of what is held first. A frozen map stays as it is. */
  arrange(unpin: boolean): Promise<void>;
  stop(): void;
}

/** Finds places for a document away from the page; the newest run wins. */
export interface LayoutEngine {
  /** Null when it was halted or a newer run took over. */
  run(document: MapDocument, task: LayoutTask): Promise<Places | null>;
  halt(): void;
  /** Ends it for good. */
  stop(): void;
}

const asPositions = (places: Places): Positions => Object.fromEntries(places);

/** Circles an edit made or gave another theme: they look for room. */
const freshIn = (document: MapDocument, change: Change): readonly Id[] => [
  ...Object.values(change.created)
    .filter((row) => row.kind === 'node')
    .map((row) => row.id),
  ...(Object.keys(change.updated) as Id[]).filter(
    (id) =>
      changesHome(document, change, id) || Object.hasOwn(change.updated[id]?.to ?? {}, 'parent'),
  ),
];

/** When most is new there is no picture yet to be kept: everything is laid out at once. */
const taskFor = (document: MapDocument, fresh: readonly Id[]): LayoutTask =>
  fresh.length * 2 > rowsOf(document, 'node').length
    ? { how: 'arrange' }
    : { how: 'settle', fresh };

const isDrag = (record: JournalRecord): boolean => record.label.key === 'history.drag';

/** A file brings its own places: they stay as they are. */
const bringsPlaces = (record: JournalRecord): boolean => record.label.key === 'history.replace';

/** Follows a document: settles after what was added or moved, keeps still otherwise. */
export const createLayoutRunner = (store: DocumentStore, engine: LayoutEngine): LayoutRunner => {
  const busy = createStore(() => ({ busy: false }));
  let waiting = new Set<Id>();
  let run = 0;

  const start = async (document: MapDocument, task: LayoutTask): Promise<Places | null> => {
    const mine = ++run;
    busy.setState({ busy: true });
    try {
      const places = await engine.run(document, task);
      return mine === run ? places : null;
    } finally {
      if (mine === run) busy.setState({ busy: false });
    }
  };

  const halt = (): void => {
    run++;
    waiting = new Set();
    engine.halt();
    busy.setState({ busy: false });
  };

  const settle = async (record: JournalRecord): Promise<void> => {
    const { document } = store.state.getState();
    const places = await start(document, taskFor(document, [...waiting]));
    if (!places) return;
    waiting = new Set();
    store.settle(record.entry, placing(store.state.getState().document, asPositions(places)));
  };

  const unfollow = store.state.subscribe(({ document, last }, before) => {
    if (!last || last === before.last || last.act === 'settle') return;
    if (last.act !== 'do' || bringsPlaces(last) || isFrozen(document)) return halt();
    const fresh = freshIn(document, last.change);
    for (const id of fresh) waiting.add(id);
    if (fresh.length || isDrag(last)) void settle(last);
  });

  const arrange = async (unpin: boolean): Promise<void> => {
    const { document } = store.state.getState();
    if (isFrozen(document)) return;
    const freed = unpin ? unpinned(document) : noChange;
    const loose = applied(document, freed);
    const places = await start(loose, { how: 'arrange' });
    if (!places) return;
    const change = composed(freed, placing(loose, asPositions(places)));
    store.commit({
      change,
      label: { key: unpin ? 'history.arrangeUnpinned' : 'history.arrange' },
    });
  };

  return {
    busy,
    arrange,
    stop: () => {
      unfollow();
      halt();
      engine.stop();
    },
  };
};
