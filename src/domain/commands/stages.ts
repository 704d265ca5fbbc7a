import { type ContinuumStage, continuum, type StageRow } from '../activityRow';
import { applied, type Change, creating, deleting, noChange, updating } from '../change';
import { composed } from '../compose';
import { byOrder, type MapDocument, rowsOf } from '../document';
import type { Command, Edit } from '../edit';
import type { Id, IdSource } from '../id';
import { keyMoved } from '../moveInOrder';
import { nameFrom } from '../name';
import { keysAfter } from '../order';
import type { Fields } from '../path';
import type { Refusal } from '../refusal';
import { ok, type Result, refuse } from '../result';

/** What the stages of the continuum are called until a map has its own words, in its language. */
export type StageNames = Readonly<Record<ContinuumStage, string>>;

interface OwnStages {
  /** In order. */
  readonly rows: readonly StageRow[];
  /** What makes them rows, when they were none yet. */
  readonly made: Change;
}

const keyOf = ({ id, standsFor }: StageRow): string => standsFor ?? id;

/** The first edit turns the three stages of the continuum into rows that can be changed. */
const ownStages = (document: MapDocument, names: StageNames, ids: IdSource): OwnStages => {
  const rows = [...rowsOf(document, 'stage')].sort(byOrder);
  if (rows.length > 0) return { rows, made: noChange };
  const orders = keysAfter('', continuum.length);
  const made = continuum.map(
    (standsFor, at): StageRow => ({
      id: ids.next('stage'),
      kind: 'stage',
      name: names[standsFor],
      order: orders[at] ?? '',
      standsFor,
    }),
  );
  return { rows: made, made: creating(...made) };
};

const edit = (change: Change, key: string, name: string): Result<Edit, Refusal> =>
  ok({ change, label: { key: `history.${key}`, values: { name } } });

/** Adds a stage at the end. */
export const addStage: Command<{ name: string; names: StageNames }> = (document, args, ids) => {
  const name = nameFrom(args.name);
  if (!name.ok) return name;
  const { rows, made } = ownStages(document, args.names, ids);
  const stage: StageRow = {
    id: ids.next('stage'),
    kind: 'stage',
    name: name.value,
    order: keysAfter(rows.at(-1)?.order ?? '', 1)[0] ?? '',
  };
  return edit(composed(made, creating(stage)), 'addStage', name.value);
};

interface OfStage {
  /** As `stagesOf` names it. */
  readonly key: string;
  readonly names: StageNames;
}

/** Changes one stage of a map that has its own from then on. */
const changing = (
  document: MapDocument,
  { key, names }: OfStage,
  ids: IdSource,
  change: (row: StageRow, own: OwnStages) => Result<Fields, Refusal>,
): Result<{ readonly change: Change; readonly row: StageRow }, Refusal> => {
  const own = ownStages(document, names, ids);
  const row = own.rows.find((one) => keyOf(one) === key);
  if (!row) return refuse({ reason: 'notThere' });
  const fields = change(row, own);
  if (!fields.ok) return fields;
  const changed = updating(applied(document, own.made), { [row.id]: fields.value });
  return ok({ change: composed(own.made, changed), row });
};

/** Gives a stage another name. */
export const renameStage: Command<OfStage & { name: string }> = (document, args, ids) => {
  const done = changing(document, args, ids, () => {
    const name = nameFrom(args.name);
    return name.ok ? ok({ name: name.value }) : name;
  });
  return done.ok ? edit(done.value.change, 'renameStage', done.value.row.name) : done;
};

/** Moves a stage one place up or down. */
export const moveStage: Command<OfStage & { by: -1 | 1 }> = (document, args, ids) => {
  const done = changing(document, args, ids, (row, { rows }) => {
    const order = keyMoved(rows, row.id, args.by);
    return order === null ? refuse({ reason: 'nothingToDo' }) : ok({ order });
  });
  return done.ok ? edit(done.value.change, 'moveStage', done.value.row.name) : done;
};

/** Activities and partners that name a stage let go of it. */
const lettingGo = (document: MapDocument, key: string): Readonly<Record<Id, Fields>> => ({
  ...Object.fromEntries(
    rowsOf(document, 'activity')
      .filter(({ stage }) => stage === key)
      .map(({ id }) => [id, { stage: null }]),
  ),
  ...Object.fromEntries(
    rowsOf(document, 'node')
      .filter(({ stages }) => stages?.[key])
      .map(({ id }) => [id, { [`stages.${key}`]: null }]),
  ),
});

/** Removes a stage, also from what names it. The last one stays: without any there are three again. */
export const removeStage: Command<OfStage> = (document, { key, names }, ids) => {
  const own = ownStages(document, names, ids);
  const row = own.rows.find((one) => keyOf(one) === key);
  if (!row) return refuse({ reason: 'notThere' });
  if (own.rows.length === 1) return refuse({ reason: 'lastStage' });
  const gone = deleting(row);
  const released = { ...gone, updated: updating(document, lettingGo(document, key)).updated };
  return edit(composed(own.made, released), 'removeStage', row.name);
};
