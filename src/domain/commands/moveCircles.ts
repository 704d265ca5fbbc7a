import { applied, isEmpty, noChange } from '../change';
import { composed } from '../compose';
import { type MapDocument, nodeOf } from '../document';
import type { Command, Edit, Label } from '../edit';
import type { Id } from '../id';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';
import { holding, type Positions } from './arrange';
import { addToTheme, moveToTheme } from './sort';

type Step = (document: MapDocument) => Result<Edit, Refusal>;

/** Several edits as one; one that stands alone keeps its own name. */
const together = (
  document: MapDocument,
  steps: readonly Step[],
  many: (count: number) => Label,
): Result<Edit, Refusal> => {
  let now = document;
  let change = noChange;
  const done: Edit[] = [];
  for (const step of steps) {
    const edit = step(now);
    if (!edit.ok) return edit;
    if (isEmpty(edit.value.change)) continue;
    done.push(edit.value);
    change = composed(change, edit.value.change);
    now = applied(now, edit.value.change);
  }
  const [first] = done;
  if (!first) return refuse({ reason: 'nothingToDo' });
  return ok({ ...first, change, label: done.length === 1 ? first.label : many(done.length) });
};

const nameOf = (document: MapDocument, id: Id | null): string => nodeOf(document, id)?.name ?? '';

/** A partner that leaves one theme, or all of its themes when none is named. */
export interface Leaving {
  readonly id: Id;
  readonly from: Id | null;
}

/** Moves several partners into one theme; `to` null puts them into Not sorted yet. */
export const moveAllToTheme: Command<{
  moves: readonly Leaving[];
  to: Id | null;
  loose?: boolean;
}> = (document, { moves, to, loose = false }, ids) =>
  together(
    document,
    moves.map(
      ({ id, from }) =>
        (now) =>
          moveToTheme(now, { id, from, to, loose }, ids),
    ),
    (count): Label =>
      to
        ? { key: 'history.moveMany', values: { count, theme: nameOf(document, to) } }
        : { key: 'history.unsortMany', values: { count } },
  );

/** Puts several partners into one more theme. */
export const addAllToTheme: Command<{ partners: readonly Id[]; theme: Id }> = (
  document,
  { partners, theme },
  ids,
) =>
  together(
    document,
    partners.map((id) => (now) => addToTheme(now, { id, theme }, ids)),
    (count) => ({
      key: 'history.alsoInMany',
      values: { count, theme: nameOf(document, theme) },
    }),
  );

/** Puts circles a step further and holds them there; nothing else makes room. */
export const nudge: Command<{ ids: readonly Id[]; positions: Positions }> = (
  document,
  { ids, positions },
) => {
  const first = nodeOf(document, ids[0]);
  if (!first) return refuse({ reason: 'nothingSelected' });
  return ok({
    change: holding(document, ids, positions),
    label: { key: 'history.nudge', values: { name: first.name, count: ids.length } },
    focus: first.id,
  });
};
