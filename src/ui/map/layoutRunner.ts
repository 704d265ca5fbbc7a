import { createStore, type StoreApi } from 'zustand/vanilla';
import { applied, noChange } from '../../domain/change';
import { type Positions, placing, unpinned } from '../../domain/commands/arrange';
import { isFrozen } from '../../domain/commands/freeze';
import { composed } from '../../domain/compose';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { Id } from '../../domain/id';
import type { Refusal } from '../../domain/refusal';
import { type Result, refuse } from '../../domain/result';
import type { LayoutTask, Places } from '../../layout/graph';
import type { DocumentStore } from '../../store/documentStore';
import type { JournalRecord } from '../../store/ports';
import { bringsPlaces, taskAfter, taskFor, wantedAfter } from './layoutTasks';

/** Runs the layout after edits of this window and writes where things came to stand. */
export interface LayoutRunner {
  /** True while circles are on their way. */
  readonly busy: StoreApi<{ readonly busy: boolean }>;
  /** Lays everything out anew as one edit; `unpin` lets go of what is held first. A frozen map stays as it is. */
  arrange(unpin: boolean): Promise<void>;
  /** Another layout, or another setting of it, with where that stands everything: one edit. */
  choose(make: MakeEdit): Promise<Result<Edit, Refusal>>;
  stop(): void;
}

/** An edit of the arrangement, for the map as it is by then. */
export type MakeEdit = (document: MapDocument) => Result<Edit, Refusal>;

/** Finds places for a document away from the page; the newest run wins. */
export interface LayoutEngine {
  /** Null when it was halted or a newer run took over. */
  run(document: MapDocument, task: LayoutTask): Promise<Places | null>;
  halt(): void;
  /** Ends it for good. */
  stop(): void;
}

const asPositions = (places: Places): Positions => Object.fromEntries(places);

const mostTries = 3;

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
    const { fresh, makesRoom } = wantedAfter(last, document, before.document);
    for (const id of fresh) waiting.add(id);
    if (fresh.length || makesRoom) void settle(last);
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

  const placesFor = async (make: MakeEdit): Promise<Places | null> => {
    const { document } = store.state.getState();
    const edit = make(document);
    if (!edit.ok) return new Map();
    const after = applied(document, edit.value.change);
    const task = taskAfter(document, after);
    return task ? start(after, task) : new Map();
  };

  const choose = async (make: MakeEdit): Promise<Result<Edit, Refusal>> => {
    let places: Places | null = null;
    // Somebody who types meanwhile takes the layout over for a moment: it is asked again.
    for (let tries = 0; !places && tries < mostTries; tries++) places = await placesFor(make);
    const { document } = store.state.getState();
    const edit = places ? make(document) : refuse<Refusal>({ reason: 'nothingToDo' });
    if (!edit.ok || !places) return edit;
    const placed = placing(applied(document, edit.value.change), asPositions(places));
    return store.commit({ ...edit.value, change: composed(edit.value.change, placed) });
  };

  return {
    busy,
    arrange,
    choose,
    stop: () => {
      unfollow();
      halt();
      engine.stop();
    },
  };
};
