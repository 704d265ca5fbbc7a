import type { CellEntry } from '../../domain/cellFault';
import { applied } from '../../domain/change';
import { enterCells } from '../../domain/commands/enterCells';
import { draftOf } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { IdSource } from '../../domain/id';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { expectStep } from './expectSteps';
import { newRowSteps } from './newRows';
import { placesOn } from './placesOn';
import type { SaidValue } from './saidValue';
import type { ValuePlan } from './valuePlan';

/** Who enters the values of a file, from where and when. */
export interface EnteredFrom {
  readonly file: string;
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const entryOf = (
  value: SaidValue,
  place: ReturnType<ReturnType<typeof placesOn>>,
): CellEntry | [] => {
  const { n, d, state, status } = value;
  return place ? { ...place, cell: { n, d, state, status } } : [];
};

/**
 * The edit that brings the values of a file onto a map, with the partners, periods, groups and
 * measures it needs: one undo. The first value that cannot stand is the reason why it is refused.
 */
export const enterPlan = (
  document: MapDocument,
  plan: ValuePlan,
  { file, by, at }: EnteredFrom,
  ids: IdSource,
): Result<Edit, Refusal> => {
  const draft = draftOf(document, ids);
  const made = draft.take(newRowSteps(plan));
  if (!made.ok) return made;
  const placed = placesOn(applied(document, draft.change()), plan);
  const values = [...plan.fresh, ...plan.changed.map(({ value }) => value)];
  const cells = values.flatMap((value) => entryOf(value, placed(value)));
  const args = { cells, source: file, at, ...(by && { by }) };
  const entered = draft.take([
    ...(plan.draft.expectRows ? [expectStep(plan, placed)] : []),
    ...(cells.length > 0 ? [(now: MapDocument) => enterCells(now, args, ids)] : []),
  ]);
  if (!entered.ok) return entered;
  return ok({ change: draft.change(), label: { key: 'history.import', values: { file } } });
};
