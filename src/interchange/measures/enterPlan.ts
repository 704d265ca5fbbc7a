import type { CellEntry } from '../../domain/cellFault';
import { applied } from '../../domain/change';
import { enterCells } from '../../domain/commands/enterCells';
import { draftOf, type Step } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { IdSource } from '../../domain/id';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { finished, type Steps } from '../../domain/steps';
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

/** Lines that name other sources or notes are acts of their own. */
const actsOf = (
  values: readonly SaidValue[],
  placed: ReturnType<typeof placesOn>,
): readonly { readonly about: SaidValue; readonly cells: readonly CellEntry[] }[] => {
  const acts = new Map<string, { about: SaidValue; cells: CellEntry[] }>();
  for (const value of values) {
    const key = `${value.source}\n${value.note}`;
    const act = acts.get(key) ?? { about: value, cells: [] };
    act.cells.push(...[entryOf(value, placed(value))].flat());
    acts.set(key, act);
  }
  return [...acts.values()].filter(({ cells }) => cells.length > 0);
};

/**
 * The edit that brings the values of a file onto a map, with the partners, periods, groups and
 * measures it needs: one undo. The first value that cannot stand is the reason why it is refused.
 */
export function* enterSteps(
  document: MapDocument,
  plan: ValuePlan,
  { file, by, at }: EnteredFrom,
  ids: IdSource,
): Steps<Result<Edit, Refusal>> {
  const draft = draftOf(document, ids);
  const made = draft.take(newRowSteps(plan));
  if (!made.ok) return made;
  yield;
  const placed = placesOn(applied(document, draft.change()), plan);
  const acts = actsOf([...plan.fresh, ...plan.changed.map(({ value }) => value)], placed);
  yield;
  const entering = acts.map(({ about, cells }): Step => {
    const said = { source: about.source || file, ...(about.note && { note: about.note }) };
    return (now) => enterCells(now, { cells, at, ...said, ...(by && { by }) }, ids);
  });
  for (const step of [...(plan.draft.expectRows ? [expectStep(plan, placed)] : []), ...entering]) {
    const taken = draft.take([step]);
    if (!taken.ok) return taken;
    yield;
  }
  return ok({ change: draft.change(), label: { key: 'history.import', values: { file } } });
}

/** The same at once. */
export const enterPlan = (...given: Parameters<typeof enterSteps>): Result<Edit, Refusal> =>
  finished(enterSteps(...given));
