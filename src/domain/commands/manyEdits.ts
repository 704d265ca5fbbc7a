import { type Change, changedIds, difference, isEmpty } from '../change';
import { documentOf, type MapDocument } from '../document';
import type { Edit } from '../edit';
import type { Id, IdSource } from '../id';
import { patched } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result } from '../result';
import type { Row } from '../row';

/** An edit that is worked out on what those before it left. */
export type Step = (document: MapDocument, ids: IdSource) => Result<Edit, Refusal>;

/** Many edits on their way to be one. */
export interface Draft {
  /** Takes all of these steps or, when one is refused, none of them; steps that change nothing are left out. */
  take(steps: readonly Step[]): Result<readonly Edit[], Refusal>;
  /** What all steps come to. */
  change(): Change;
}

type Before = Map<Id, Row | undefined>;

const put = (rows: Map<Id, Row>, id: Id, row: Row | undefined): void => {
  if (row) rows.set(id, row);
  else rows.delete(id);
};

/**
 * Works out many edits one after another. A command copies no map for that: rows are changed in a
 * copy of their own, made once.
 */
export const draftOf = (document: MapDocument, ids: IdSource): Draft => {
  const { map } = document;
  const rows = new Map(document.rows);
  const before: Before = new Map();
  // A new value for the same rows after every step: what commands worked out from the one before,
  // such as who is in a theme, does not count any more. Most ask for nothing of the kind.
  let now: MapDocument = { map, rows };

  const apply = (change: Change, touched: Before): void => {
    for (const id of changedIds(change)) if (!touched.has(id)) touched.set(id, rows.get(id));
    for (const id of Object.keys(change.deleted) as Id[]) rows.delete(id);
    for (const row of Object.values(change.created)) rows.set(row.id, row);
    for (const [id, { to }] of Object.entries(change.updated)) {
      const row = rows.get(id as Id);
      if (row) rows.set(id as Id, patched(row, to));
    }
    now = { map, rows };
  };
  const takeBack = (touched: Before): void => {
    for (const [id, row] of touched) put(rows, id, row);
    now = { map, rows };
  };
  return {
    take: (steps) => {
      const touched: Before = new Map();
      const done: Edit[] = [];
      for (const step of steps) {
        const edit = step(now, ids);
        if (!edit.ok && edit.error.reason !== 'nothingToDo') {
          takeBack(touched);
          return edit;
        }
        if (!edit.ok || isEmpty(edit.value.change)) continue;
        apply(edit.value.change, touched);
        done.push(edit.value);
      }
      for (const [id, row] of touched) if (!before.has(id)) before.set(id, row);
      return ok(done);
    },
    change: () => {
      const was = [...before.values()].filter((row) => row !== undefined);
      const is = [...before.keys()].flatMap((id) => rows.get(id) ?? []);
      return difference(documentOf(map, was), documentOf(map, is));
    },
  };
};
