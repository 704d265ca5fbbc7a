import type { Change } from '../domain/change';
import { composed } from '../domain/compose';
import type { Label } from '../domain/edit';
import type { Id } from '../domain/id';
import type { JournalRecord } from './ports';

/** One intention of a person: an edit with the layout that followed it, taken back as one. */
export interface Entry {
  readonly entry: Id;
  readonly label: Label;
  /** What was done; in the redo list what undoing it did. */
  readonly change: Change;
}

/** What this tab can take back and do again; the newest stands last. */
export interface History {
  readonly undo: readonly Entry[];
  readonly redo: readonly Entry[];
}

export const emptyHistory: History = { undo: [], redo: [] };

/** How many steps can be taken back. */
export const historyLimit = 200;

const entryOf = ({ entry, label, change }: JournalRecord): Entry => ({ entry, label, change });

const without = (list: readonly Entry[], entry: Id): readonly Entry[] =>
  list.filter((one) => one.entry !== entry);

const settled = (history: History, record: JournalRecord): History => ({
  ...history,
  undo: history.undo.map((one) =>
    one.entry === record.entry ? { ...one, change: composed(one.change, record.change) } : one,
  ),
});

/** The history after one more of this tab's records. */
export const afterRecord = (history: History, record: JournalRecord): History => {
  if (record.act === 'settle') return settled(history, record);
  const one = entryOf(record);
  if (record.act === 'do') return { undo: [...history.undo, one].slice(-historyLimit), redo: [] };
  const undo = without(history.undo, record.entry);
  const redo = without(history.redo, record.entry);
  if (record.act === 'undo') return { undo, redo: [...redo, one] };
  return { undo: [...undo, one].slice(-historyLimit), redo };
};

/** The history that a tab's own records lead to: what it could undo before the reload, it still can. */
export const historyOf = (records: readonly JournalRecord[]): History =>
  records.reduce(afterRecord, emptyHistory);
