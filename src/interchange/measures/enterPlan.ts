import type { CellEntry } from '../../domain/cellFault';
import { applied, updating } from '../../domain/change';
import { enterCells } from '../../domain/commands/enterCells';
import { draftOf, type Step } from '../../domain/commands/manyEdits';
import type { MapDocument } from '../../domain/document';
import type { Edit } from '../../domain/edit';
import type { Id, IdSource } from '../../domain/id';
import type { Cell } from '../../domain/measureRow';
import { seriesAt } from '../../domain/measures';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import { finished, type Steps } from '../../domain/steps';
import { expectStep } from './expectSteps';
import { newRowSteps } from './newRows';
import { type Place, type PlaceAt, placesOn } from './placesOn';
import type { SaidValue } from './saidValue';
import type { ValuePlan } from './valuePlan';

/** Who enters the values of a file, from where and when. */
export interface EnteredFrom {
  readonly file: string;
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A value and its place on the map. */
interface Placed {
  readonly value: SaidValue;
  readonly place: Place;
}

/** Values that one line of the history tells of: of one file, source and note. */
interface Act {
  readonly about: SaidValue;
  readonly placed: Placed[];
}

/** Lines that name other sources or notes are acts of their own. */
const actsOf = (values: readonly SaidValue[], placeAt: PlaceAt): readonly Act[] => {
  const acts = new Map<string, Act>();
  for (const value of values) {
    const place = placeAt(value);
    if (!place) continue;
    const key = [value.file, value.source, value.note].join('\n');
    const act = acts.get(key) ?? { about: value, placed: [] };
    act.placed.push({ value, place });
    acts.set(key, act);
  }
  return [...acts.values()];
};

const cellOf = ({ value: { n, d, state, status }, place }: Placed): CellEntry => ({
  ...place,
  cell: { n, d, state, status: status ?? 'final' },
});

const enterStep =
  ({ about, placed }: Act, { file, by, at }: EnteredFrom): Step =>
  (document, ids) => {
    const source = about.source || about.file || file;
    const said = { source, ...(about.note && { note: about.note }), ...(by && { by }) };
    return enterCells(document, { cells: placed.map(cellOf), at, ...said }, ids);
  };

/** Values that say of which version they are stand under it; without a word the one that holds counts. */
const versionStep =
  ({ placed }: Act): Step =>
  (document) => {
    const fields: Record<Id, Record<string, Cell>> = {};
    for (const { value, place } of placed) {
      const series = seriesAt(document, place);
      const cell = series?.c?.[place.period];
      if (!series || !cell || value.version === null || cell[4] === value.version) continue;
      const [n, d, state, status, , entry] = cell;
      const its = fields[series.id] ?? {};
      its[`c.${place.period}`] = [n, d, state, status, value.version, entry];
      fields[series.id] = its;
    }
    return ok({ change: updating(document, fields), label: { key: 'history.import' } });
  };

/**
 * The edit that brings the values of a file onto a map, with the partners, periods, groups and
 * measures it needs: one undo. The first value that cannot stand is the reason why it is refused.
 */
export function* enterSteps(
  document: MapDocument,
  plan: ValuePlan,
  from: EnteredFrom,
  ids: IdSource,
): Steps<Result<Edit, Refusal>> {
  const draft = draftOf(document, ids);
  const made = draft.take(newRowSteps(plan));
  if (!made.ok) return made;
  yield;
  const placeAt = placesOn(applied(document, draft.change()), plan);
  const acts = actsOf([...plan.fresh, ...plan.changed.map(({ value }) => value)], placeAt);
  yield;
  const steps = acts.flatMap((act) => [enterStep(act, from), versionStep(act)]);
  for (const step of [expectStep(plan, placeAt), ...steps]) {
    const taken = draft.take([step]);
    if (!taken.ok) return taken;
    yield;
  }
  const label = { key: 'history.import', values: { file: from.file } };
  return ok({ change: draft.change(), label });
}

/** The same at once. */
export const enterPlan = (...given: Parameters<typeof enterSteps>): Result<Edit, Refusal> =>
  finished(enterSteps(...given));
