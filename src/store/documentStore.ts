import { createStore, type StoreApi } from 'zustand/vanilla';
import { applied, type Change, isEmpty } from '../domain/change';
import { documentOf, type MapDocument } from '../domain/document';
import type { Command, Edit, Label } from '../domain/edit';
import type { Id, IdSource } from '../domain/id';
import type { Refusal } from '../domain/refusal';
import { ok, type Result, refuse } from '../domain/result';
import type { Point } from '../domain/row';
import { finished, type Steps } from '../domain/steps';
import { withForeign } from './foreign';
import { afterRecord, type Entry, type History, historyOf } from './history';
import { stepBack } from './own';
import { type Placer, placedSteps } from './places';
import type { Act, Clock, JournalRecord, OpenedMap, Writer } from './ports';
import { soundSteps } from './sound';

export interface DocumentState {
  readonly document: MapDocument;
  readonly history: History;
  /** The newest record of this tab, and what it was; null right after opening. */
  readonly last: JournalRecord | null;
}

/** A step back or forth: what it was, and whose newer words were left alone. */
export interface Step {
  readonly label: Label;
  readonly skipped: readonly string[];
}

/** One open map: the document in memory, this tab's history, and the one way to change it. */
export interface DocumentStore {
  readonly state: StoreApi<DocumentState>;
  /** Runs a command; `wish` is where the person pointed for what it makes. */
  run<Args>(command: Command<Args>, args: Args, wish?: Point | null): Result<Edit, Refusal>;
  /** Several edits as one intention: one record, one undo. */
  commit(edit: Edit, wish?: Point | null): Result<Edit, Refusal>;
  /** The same bit by bit; what others write meanwhile is taken into account. */
  commitSteps(edit: Edit, wish?: Point | null): Steps<Result<Edit, Refusal>>;
  /** Writes where the layout came to stand, under the entry of the edit that moved it. */
  settle(entry: Id, change: Change): void;
  undo(): Result<Step, Refusal>;
  redo(): Result<Step, Refusal>;
  close(): Promise<void>;
}

export interface DocumentPorts {
  readonly map: Id;
  readonly opened: OpenedMap;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly tab: string;
  readonly place: Placer;
}

const nothing = refuse<Refusal>({ reason: 'nothingToDo' });

/** Opens a map for editing. */
export const createDocumentStore = (ports: DocumentPorts): DocumentStore => {
  const { map, opened, writer, clock, ids, tab, place } = ports;
  const state = createStore<DocumentState>(() => ({
    document: documentOf(map, opened.rows),
    history: historyOf(opened.own),
    last: null,
  }));

  const record = (
    act: Act,
    entry: Id,
    label: Label,
    change: Change,
    after = applied(state.getState().document, change),
  ): void => {
    const made: JournalRecord = {
      tx: ids.next('tx'),
      map,
      tab,
      act,
      entry,
      label,
      change,
      at: clock.now(),
    };
    // Storage is asked before the screen, which has much to do with a large map.
    writer.write(made);
    state.setState(({ history }) => ({
      document: after,
      history: afterRecord(history, made),
      last: made,
    }));
  };

  function* commitSteps(edit: Edit, wish: Point | null = null): Steps<Result<Edit, Refusal>> {
    for (;;) {
      const { document } = state.getState();
      const { change, after } = yield* placedSteps(document, edit.change, place, wish);
      if (isEmpty(change)) return nothing;
      yield;
      if (!(yield* soundSteps(document, change, after))) return refuse({ reason: 'notSound' });
      yield;
      if (state.getState().document !== document) continue;
      record('do', ids.next('entry'), edit.label, change, after);
      return ok({ ...edit, change });
    }
  }

  const commit = (edit: Edit, wish: Point | null = null): Result<Edit, Refusal> =>
    finished(commitSteps(edit, wish));

  const step = (act: 'undo' | 'redo', entry: Entry | undefined): Result<Step, Refusal> => {
    if (!entry) return nothing;
    const { change, skipped } = stepBack(state.getState().document, entry.change);
    record(act, entry.entry, entry.label, change);
    return ok({ label: entry.label, skipped });
  };

  const unhear = writer.onForeign((records) => {
    state.setState(({ document }) => ({
      document: withForeign(document, records, writer.pending()),
    }));
  });

  const unreplace = writer.onReplaced(({ rows, own }) => {
    const pending = writer.pending();
    state.setState({
      document: withForeign(documentOf(map, rows), [], pending),
      history: historyOf([...own, ...pending]),
      last: null,
    });
  });

  return {
    state,
    commit,
    commitSteps,
    run: (command, args, wish) => {
      const edit = command(state.getState().document, args, ids);
      return edit.ok ? commit(edit.value, wish) : edit;
    },
    settle: (entry, change) => {
      const known = state.getState().history.undo.find((one) => one.entry === entry);
      if (known && !isEmpty(change)) record('settle', entry, known.label, change);
    },
    undo: () => step('undo', state.getState().history.undo.at(-1)),
    redo: () => step('redo', state.getState().history.redo.at(-1)),
    close: () => {
      unhear();
      unreplace();
      return writer.close();
    },
  };
};
